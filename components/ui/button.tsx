import type { Route } from 'next';
import Link from 'next/link';
import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names';

interface Look {
  /** Primary once per page. Save is green and for saving only. */
  readonly tone?: 'plain' | 'primary' | 'save' | 'danger' | 'quiet';
  /** `bedside` is 76 px, for gloves. */
  readonly size?: 'normal' | 'large' | 'bedside';
}

function look({ tone = 'plain', size = 'normal' }: Look, extra: string | undefined): string {
  return classNames('btn', tone !== 'plain' && tone, size !== 'normal' && size, extra);
}

type ButtonProps = Look & ComponentProps<'button'>;

/** A button that does something. `type` is `button` unless it submits. */
export function Button({ tone = 'plain', size = 'normal', className, type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className={look({ tone, size }, className)} {...rest} />;
}

interface LinkButtonProps<T extends string> extends Look {
  readonly href: Route<T>;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Looks like a button and goes somewhere. */
export function LinkButton<T extends string>({
  href,
  tone = 'plain',
  size = 'normal',
  className,
  children,
}: LinkButtonProps<T>) {
  return (
    <Link prefetch={false} href={href} className={look({ tone, size }, className)}>
      {children}
    </Link>
  );
}
