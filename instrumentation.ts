/** Runs once in every server process, before the first request; never during the build. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] === 'nodejs') {
    const { openWard } = await import('./lib/commands/open-ward');
    await openWard();
  }
}
