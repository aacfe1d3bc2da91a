export const note = "a file beside the client, for its tests";
