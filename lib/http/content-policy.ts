/**
 * Only what carries this answer's nonce runs or styles. No inline style attribute has one, so what is drawn
 * by the server must say how severe something is by class, words and shape.
 */
export function contentPolicy(nonce: string, isDevelopment: boolean): string {
  const script = `'self' 'nonce-${nonce}' 'strict-dynamic'`;
  return [
    "default-src 'self'",
    // The development server evaluates code and styles without a nonce.
    `script-src ${isDevelopment ? `${script} 'unsafe-eval'` : script}`,
    `style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** What answers data shows nothing and runs nothing. */
export const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** 16 random bytes. */
export function newNonce(): string {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
}
