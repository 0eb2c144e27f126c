import type { Route } from 'next';
import { LinkButton } from '@/components/ui/button';
import { DatedText } from '@/components/ui/dated-text';
import type { RowFlag } from '@/lib/clinical/board/row';

interface Props {
  /** `Bed 4 LINDQVIST, Maren` */
  readonly who: string;
  readonly flag: RowFlag;
  readonly href: Route;
}

/** A High flag for the whole ward to see. It stays until its finding has gone. */
export function HighBanner({ who, flag, href }: Props) {
  return (
    <div className="high-banner">
      <span className="lv">{flag.tier}</span>
      <p>
        <b>{who}</b>: <DatedText>{flag.text}</DatedText> <span className="basis">{flag.basis}</span>
      </p>
      <LinkButton href={href}>
        Open<span className="vh"> {who}</span>
      </LinkButton>
    </div>
  );
}
