/** A refusal that goes to the caller under the name of an AWS exception. */
export class Fault extends Error {
  readonly type: string;

  constructor(type: string, message: string) {
    super(message);
    this.name = 'Fault';
    this.type = type;
  }
}
