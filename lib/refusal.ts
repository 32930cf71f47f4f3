/**
 * What we do not do, said to the person who asked: the message is an Indonesian sentence with the remedy,
 * shown as it is. `status` is for answers that are not forms.
 */
export class Refusal extends Error {
  status = 422
}
