/** What was given is no old site that can be read, or more than is taken; `message`: why, in words for people. */
export class NoOldSite extends Error {
  override name = 'NoOldSite';
}
