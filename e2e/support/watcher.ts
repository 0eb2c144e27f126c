import { type BrowserContext, expect } from '@playwright/test';

/** Collects what a page complains of; a story fails on the first complaint that it did not foresee. */
export interface Watcher {
  watch(context: BrowserContext): void;
  /** The browser itself reports a lost or refused answer; a story that brings one about says so. */
  foresee(complaint: RegExp): void;
  complaints(): readonly string[];
}

export const LOST_ANSWER = /Failed to load resource: net::ERR_/;

export function watcher(): Watcher {
  const seen: string[] = [];
  const foreseen: RegExp[] = [];
  return {
    watch(context) {
      context.on('console', (message) => {
        if (message.type() === 'error') seen.push(`${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (thrown) => {
        seen.push(`thrown on a page: ${thrown.error().stack ?? thrown.error().message}`);
      });
    },
    foresee: (complaint) => {
      foreseen.push(complaint);
    },
    complaints: () => seen.filter((text) => !foreseen.some((complaint) => complaint.test(text))),
  };
}

export function expectNoComplaints(watching: Watcher) {
  expect(watching.complaints(), 'errors on the browser console').toEqual([]);
}
