/** Runs once in every server process, before the first request; never during the build. */
export async function register(): Promise<void> {
  // Written so that the bundler can leave the database out of what does not run on Node.
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { openWard } = await import('./lib/commands/open-ward');
    await openWard();
  }
}
