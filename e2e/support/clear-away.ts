import { rmSync } from 'node:fs';
import type { FullResult, Reporter } from '@playwright/test/reporter';

/** Removes the folder of the stories' server once all is green; after a failure it stays to be looked at. */
export default class ClearAway implements Reporter {
  readonly folder: string | null;

  constructor({ folder }: { readonly folder: string | null }) {
    this.folder = folder;
  }

  onEnd({ status }: FullResult) {
    if (this.folder !== null && status === 'passed') rmSync(this.folder, { recursive: true, force: true });
  }
}
