import { currencyExponent } from '@surety/domain';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { GraphQLLocalDate, GraphQLTimeZone } from 'graphql-scalars';

const RFC_3339 = /^(?<day>\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):\d{2}:\d{2}(\.\d{1,3})?(Z|[+-]\d{2}:\d{2})$/i;
const WITHOUT_ZONE = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?)?$/;

/** Whether the calendar has it: `Date` makes 3 March of 31 February. */
const isDay = (day: string): boolean => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);

function instant(value: unknown): Date {
  const text = value instanceof Date ? value.toISOString() : value;
  if (typeof text !== 'string') throw noInstant(value);
  const day = RFC_3339.exec(text)?.groups?.['day'];
  const date = new Date(text);
  if (day && !Number.isNaN(date.getTime())) {
    if (isDay(day)) return date;
    throw refused('INVALID_INPUT', `There is no day ${day}. Check the date of "${text}".`);
  }
  if (WITHOUT_ZONE.test(text))
    throw refused(
      'INSTANT_WITHOUT_ZONE',
      `The instant "${text}" has no zone. Write it with one, e.g. "2026-02-23T14:05:00Z" or "2026-02-23T15:05:00+01:00".`,
    );
  throw noInstant(value);
}

const refused = (code: 'INVALID_INPUT' | 'INSTANT_WITHOUT_ZONE', message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code } });

const noInstant = (value: unknown): GraphQLError =>
  refused(
    'INVALID_INPUT',
    `${JSON.stringify(value)} is no instant. Write it as RFC 3339 with a zone and at most milliseconds, e.g. "2026-02-23T14:05:00.000Z".`,
  );

const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  parseValue: instant,
  parseLiteral: node => instant(node.kind === Kind.STRING ? node.value : null),
  serialize: value => (value instanceof Date ? value : new Date(value as string | number)).toISOString(),
});

const ISO_DURATION = /^P(?=\d|T\d)(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,3})?S)?)?$/;

function duration(value: unknown): string {
  if (typeof value === 'string' && ISO_DURATION.test(value)) return value;
  throw refused(
    'INVALID_INPUT',
    `${JSON.stringify(value)} is no duration. Write it as ISO 8601 in weeks, days (24 h), hours, minutes or seconds, e.g. "PT36H".`,
  );
}

const Duration = new GraphQLScalarType<string, string>({
  name: 'Duration',
  parseValue: duration,
  parseLiteral: node => duration(node.kind === Kind.STRING ? node.value : null),
  serialize: value => String(value),
});

function currency(value: unknown): string {
  if (typeof value === 'string' && currencyExponent(value) !== null) return value;
  throw refused('INVALID_INPUT', `${JSON.stringify(value)} is no currency. Write its ISO 4217 code, e.g. "EUR".`);
}

const Currency = new GraphQLScalarType<string, string>({
  name: 'Currency',
  parseValue: currency,
  parseLiteral: node => currency(node.kind === Kind.STRING ? node.value : null),
  serialize: value => String(value),
});

/** Resolvers of the scalars that the schemas share. */
export const scalars = { DateTime, Duration, Currency, LocalDate: GraphQLLocalDate, TimeZone: GraphQLTimeZone };
