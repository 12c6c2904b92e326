/*
 * Light or dark, as one chose, before anything is painted. Runs by itself in the head of each page, before the apps: it
 * imports nothing, and is told of a new choice by the event that other tabs get too.
 */
const root = document.documentElement;

/** What was chosen; as the device says, in a browser that is told to keep nothing. */
function chosen(): string | null {
  try {
    return localStorage.getItem('noaber.theme');
  } catch {
    return null;
  }
}

function show(): void {
  const kept = chosen();
  if (kept) root.dataset.theme = kept;
  else delete root.dataset.theme;
  // The edge of the window goes with the bar.
  const bar = getComputedStyle(root).getPropertyValue('--noaber-bar').trim();
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', bar);
}

show();
addEventListener('storage', show);
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', show);
