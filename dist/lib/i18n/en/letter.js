const LETTER = {
  writeLetter: "Write the letter",
  letterHint: "A draft to change, sign and send with your neighbors.",
  yourLetter: "Your letter to the mayor",
  staysHere: "Nothing is sent or kept by this page.",
  copyLetter: "Copy",
  printLetter: "Print",
  openEmail: "Open as e-mail",
  letterCopied: "Copied.",
  letterMarked: "The letter is marked: copy it from there.",
  letterSubject: "Cities of Service: a place for {city}",
  letterText: "Dear Mayor,\n\nCities of Service is a coalition of cities that put volunteers where they are needed most. We would like to see one more member in it: {city}.\n\nJoining is free. It asks three things:\n- sign the Declaration of Service;\n- plan how volunteers will meet our greatest needs;\n- share what works with other cities.\n\nWe are ready to help. May we come and talk about it?\n\nSincerely,\n"
};

export { LETTER };
