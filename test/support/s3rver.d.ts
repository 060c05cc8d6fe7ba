declare module '@20minutes/s3rver' {
  /** A server that speaks S3 and keeps objects in a folder. The package brings no types. */
  export default class S3rver {
    constructor(options: {
      readonly port: number;
      readonly address: string;
      readonly silent: boolean;
      readonly directory: string;
      readonly configureBuckets: readonly { readonly name: string; readonly configs: readonly string[] }[];
    });
    run(): Promise<void>;
    close(): Promise<void>;
  }
}
