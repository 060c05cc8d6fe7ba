/** A local time of the day, to the minute: `00:00` to `23:59`. */
export const LOCAL_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
