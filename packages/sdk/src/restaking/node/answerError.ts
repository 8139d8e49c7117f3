/** Why a request is refused, with the HTTP status that says so: 503 for "not yet", 4xx for "never". */
export class AnswerError extends Error {
  override name = 'AnswerError'
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}
