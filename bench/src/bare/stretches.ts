/** What a bare lifecycle goes through: as many of each as a real one did. */
export type Course = { readonly activities: number; readonly timers: number; readonly signals: number };

/** @returns what each signal of a course sets off: activities side by side, and timers, the last of which runs until the next signal */
export const stretchesOf = ({ activities, timers, signals }: Course) =>
  Array.from({ length: signals }, (_, index) => ({
    activities: share(activities, signals, index),
    timers: share(timers, signals, index),
  }));

const share = (all: number, parts: number, index: number): number =>
  Math.ceil((all * (index + 1)) / parts) - Math.ceil((all * index) / parts);
