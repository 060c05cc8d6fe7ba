import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/** A real browser without a window. With one process for all, closing a page's context would end it. @param more arguments of its own */
export const launchBrowser = async (more: readonly string[] = []): Promise<Browser> => {
  const args = chromium.args.filter(arg => arg !== '--single-process' && arg !== '--no-zygote');
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [...args, ...more],
    headless: true,
  });
};
