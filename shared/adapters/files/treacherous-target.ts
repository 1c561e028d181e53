/** How the target of a link begins that is not to a page or an address but to a computer's own things; a pattern. */
export const treacherousTarget = String.raw`(?:file:|\\\\|javascript:|vbscript:|smb:|ms-|data:)`;
