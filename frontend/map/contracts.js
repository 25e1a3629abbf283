/** What the elements are given, as docs/map-formats.md writes it down. */
export {};
//# sourceMappingURL=contracts.js.map