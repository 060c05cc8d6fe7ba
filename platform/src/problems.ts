/** For the gateway, which may not import the domain: whether a code is one of the catalogue. */
export { isProblemCode } from '@surety/domain';
