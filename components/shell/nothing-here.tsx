import { LinkButton } from '@/components/ui/button';

/** Also what a person sees who asks for something that is not theirs to see. */
export function NothingHere() {
  return (
    <>
      <h1>Not found</h1>
      <p>There is nothing at this address, or it is not yours to see.</p>
      <p>
        <LinkButton href="/">Go to the ward board</LinkButton>
      </p>
    </>
  );
}
