// ../../node_modules/.pnpm/jsonc-parser@3.3.1/node_modules/jsonc-parser/lib/esm/impl/scanner.js
/**
 * Creates a JSON scanner on the given text.
 * If ignoreTrivia is set, whitespaces or comments are ignored.
 */
function createScanner(text, ignoreTrivia = false) {
  const len = text.length;
  let pos = 0,
    value = '',
    tokenOffset = 0,
    token = 16,
    lineNumber = 0,
    lineStartOffset = 0,
    tokenLineStartOffset = 0,
    prevTokenLineStartOffset = 0,
    scanError = 0;
  function scanHexDigits(count, exact) {
    let digits = 0;
    let value = 0;
    while (digits < count || !exact) {
      const ch = text.charCodeAt(pos);
      if (ch >= 48 && ch <= 57) value = value * 16 + ch - 48;
      else if (ch >= 65 && ch <= 70) value = value * 16 + ch - 65 + 10;
      else if (ch >= 97 && ch <= 102) value = value * 16 + ch - 97 + 10;
      else break;
      pos++;
      digits++;
    }
    if (digits < count) value = -1;
    return value;
  }
  function setPosition(newPosition) {
    pos = newPosition;
    value = '';
    tokenOffset = 0;
    token = 16;
    scanError = 0;
  }
  function scanNumber() {
    const start = pos;
    if (text.charCodeAt(pos) === 48) pos++;
    else {
      pos++;
      while (pos < text.length && isDigit(text.charCodeAt(pos))) pos++;
    }
    if (pos < text.length && text.charCodeAt(pos) === 46) {
      pos++;
      if (pos < text.length && isDigit(text.charCodeAt(pos))) {
        pos++;
        while (pos < text.length && isDigit(text.charCodeAt(pos))) pos++;
      } else {
        scanError = 3;
        return text.substring(start, pos);
      }
    }
    let end = pos;
    if (pos < text.length && (text.charCodeAt(pos) === 69 || text.charCodeAt(pos) === 101)) {
      pos++;
      if ((pos < text.length && text.charCodeAt(pos) === 43) || text.charCodeAt(pos) === 45) pos++;
      if (pos < text.length && isDigit(text.charCodeAt(pos))) {
        pos++;
        while (pos < text.length && isDigit(text.charCodeAt(pos))) pos++;
        end = pos;
      } else scanError = 3;
    }
    return text.substring(start, end);
  }
  function scanString() {
    let result = '',
      start = pos;
    while (true) {
      if (pos >= len) {
        result += text.substring(start, pos);
        scanError = 2;
        break;
      }
      const ch = text.charCodeAt(pos);
      if (ch === 34) {
        result += text.substring(start, pos);
        pos++;
        break;
      }
      if (ch === 92) {
        result += text.substring(start, pos);
        pos++;
        if (pos >= len) {
          scanError = 2;
          break;
        }
        switch (text.charCodeAt(pos++)) {
          case 34:
            result += '"';
            break;
          case 92:
            result += '\\';
            break;
          case 47:
            result += '/';
            break;
          case 98:
            result += '\b';
            break;
          case 102:
            result += '\f';
            break;
          case 110:
            result += '\n';
            break;
          case 114:
            result += '\r';
            break;
          case 116:
            result += '	';
            break;
          case 117: {
            const ch3 = scanHexDigits(4, true);
            if (ch3 >= 0) result += String.fromCharCode(ch3);
            else scanError = 4;
            break;
          }
          default:
            scanError = 5;
        }
        start = pos;
        continue;
      }
      if (ch >= 0 && ch <= 31) {
        if (isLineBreak(ch)) {
          result += text.substring(start, pos);
          scanError = 2;
          break;
        } else scanError = 6;
      }
      pos++;
    }
    return result;
  }
  function scanNext() {
    value = '';
    scanError = 0;
    tokenOffset = pos;
    lineStartOffset = lineNumber;
    prevTokenLineStartOffset = tokenLineStartOffset;
    if (pos >= len) {
      tokenOffset = len;
      return (token = 17);
    }
    let code = text.charCodeAt(pos);
    if (isWhiteSpace(code)) {
      do {
        pos++;
        value += String.fromCharCode(code);
        code = text.charCodeAt(pos);
      } while (isWhiteSpace(code));
      return (token = 15);
    }
    if (isLineBreak(code)) {
      pos++;
      value += String.fromCharCode(code);
      if (code === 13 && text.charCodeAt(pos) === 10) {
        pos++;
        value += '\n';
      }
      lineNumber++;
      tokenLineStartOffset = pos;
      return (token = 14);
    }
    switch (code) {
      case 123:
        pos++;
        return (token = 1);
      case 125:
        pos++;
        return (token = 2);
      case 91:
        pos++;
        return (token = 3);
      case 93:
        pos++;
        return (token = 4);
      case 58:
        pos++;
        return (token = 6);
      case 44:
        pos++;
        return (token = 5);
      case 34:
        pos++;
        value = scanString();
        return (token = 10);
      case 47: {
        const start = pos - 1;
        if (text.charCodeAt(pos + 1) === 47) {
          pos += 2;
          while (pos < len) {
            if (isLineBreak(text.charCodeAt(pos))) break;
            pos++;
          }
          value = text.substring(start, pos);
          return (token = 12);
        }
        if (text.charCodeAt(pos + 1) === 42) {
          pos += 2;
          const safeLength = len - 1;
          let commentClosed = false;
          while (pos < safeLength) {
            const ch = text.charCodeAt(pos);
            if (ch === 42 && text.charCodeAt(pos + 1) === 47) {
              pos += 2;
              commentClosed = true;
              break;
            }
            pos++;
            if (isLineBreak(ch)) {
              if (ch === 13 && text.charCodeAt(pos) === 10) pos++;
              lineNumber++;
              tokenLineStartOffset = pos;
            }
          }
          if (!commentClosed) {
            pos++;
            scanError = 1;
          }
          value = text.substring(start, pos);
          return (token = 13);
        }
        value += String.fromCharCode(code);
        pos++;
        return (token = 16);
      }
      case 45:
        value += String.fromCharCode(code);
        pos++;
        if (pos === len || !isDigit(text.charCodeAt(pos))) return (token = 16);
      case 48:
      case 49:
      case 50:
      case 51:
      case 52:
      case 53:
      case 54:
      case 55:
      case 56:
      case 57:
        value += scanNumber();
        return (token = 11);
      default:
        while (pos < len && isUnknownContentCharacter(code)) {
          pos++;
          code = text.charCodeAt(pos);
        }
        if (tokenOffset !== pos) {
          value = text.substring(tokenOffset, pos);
          switch (value) {
            case 'true':
              return (token = 8);
            case 'false':
              return (token = 9);
            case 'null':
              return (token = 7);
          }
          return (token = 16);
        }
        value += String.fromCharCode(code);
        pos++;
        return (token = 16);
    }
  }
  function isUnknownContentCharacter(code) {
    if (isWhiteSpace(code) || isLineBreak(code)) return false;
    switch (code) {
      case 125:
      case 93:
      case 123:
      case 91:
      case 34:
      case 58:
      case 44:
      case 47:
        return false;
    }
    return true;
  }
  function scanNextNonTrivia() {
    let result;
    do result = scanNext();
    while (result >= 12 && result <= 15);
    return result;
  }
  return {
    setPosition,
    getPosition: () => pos,
    scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
    getToken: () => token,
    getTokenValue: () => value,
    getTokenOffset: () => tokenOffset,
    getTokenLength: () => pos - tokenOffset,
    getTokenStartLine: () => lineStartOffset,
    getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
    getTokenError: () => scanError,
  };
}
function isWhiteSpace(ch) {
  return ch === 32 || ch === 9;
}
function isLineBreak(ch) {
  return ch === 10 || ch === 13;
}
function isDigit(ch) {
  return ch >= 48 && ch <= 57;
}
var CharacterCodes;
((CharacterCodes) => {
  CharacterCodes[(CharacterCodes['lineFeed'] = 10)] = 'lineFeed';
  CharacterCodes[(CharacterCodes['carriageReturn'] = 13)] = 'carriageReturn';
  CharacterCodes[(CharacterCodes['space'] = 32)] = 'space';
  CharacterCodes[(CharacterCodes['_0'] = 48)] = '_0';
  CharacterCodes[(CharacterCodes['_1'] = 49)] = '_1';
  CharacterCodes[(CharacterCodes['_2'] = 50)] = '_2';
  CharacterCodes[(CharacterCodes['_3'] = 51)] = '_3';
  CharacterCodes[(CharacterCodes['_4'] = 52)] = '_4';
  CharacterCodes[(CharacterCodes['_5'] = 53)] = '_5';
  CharacterCodes[(CharacterCodes['_6'] = 54)] = '_6';
  CharacterCodes[(CharacterCodes['_7'] = 55)] = '_7';
  CharacterCodes[(CharacterCodes['_8'] = 56)] = '_8';
  CharacterCodes[(CharacterCodes['_9'] = 57)] = '_9';
  CharacterCodes[(CharacterCodes['a'] = 97)] = 'a';
  CharacterCodes[(CharacterCodes['b'] = 98)] = 'b';
  CharacterCodes[(CharacterCodes['c'] = 99)] = 'c';
  CharacterCodes[(CharacterCodes['d'] = 100)] = 'd';
  CharacterCodes[(CharacterCodes['e'] = 101)] = 'e';
  CharacterCodes[(CharacterCodes['f'] = 102)] = 'f';
  CharacterCodes[(CharacterCodes['g'] = 103)] = 'g';
  CharacterCodes[(CharacterCodes['h'] = 104)] = 'h';
  CharacterCodes[(CharacterCodes['i'] = 105)] = 'i';
  CharacterCodes[(CharacterCodes['j'] = 106)] = 'j';
  CharacterCodes[(CharacterCodes['k'] = 107)] = 'k';
  CharacterCodes[(CharacterCodes['l'] = 108)] = 'l';
  CharacterCodes[(CharacterCodes['m'] = 109)] = 'm';
  CharacterCodes[(CharacterCodes['n'] = 110)] = 'n';
  CharacterCodes[(CharacterCodes['o'] = 111)] = 'o';
  CharacterCodes[(CharacterCodes['p'] = 112)] = 'p';
  CharacterCodes[(CharacterCodes['q'] = 113)] = 'q';
  CharacterCodes[(CharacterCodes['r'] = 114)] = 'r';
  CharacterCodes[(CharacterCodes['s'] = 115)] = 's';
  CharacterCodes[(CharacterCodes['t'] = 116)] = 't';
  CharacterCodes[(CharacterCodes['u'] = 117)] = 'u';
  CharacterCodes[(CharacterCodes['v'] = 118)] = 'v';
  CharacterCodes[(CharacterCodes['w'] = 119)] = 'w';
  CharacterCodes[(CharacterCodes['x'] = 120)] = 'x';
  CharacterCodes[(CharacterCodes['y'] = 121)] = 'y';
  CharacterCodes[(CharacterCodes['z'] = 122)] = 'z';
  CharacterCodes[(CharacterCodes['A'] = 65)] = 'A';
  CharacterCodes[(CharacterCodes['B'] = 66)] = 'B';
  CharacterCodes[(CharacterCodes['C'] = 67)] = 'C';
  CharacterCodes[(CharacterCodes['D'] = 68)] = 'D';
  CharacterCodes[(CharacterCodes['E'] = 69)] = 'E';
  CharacterCodes[(CharacterCodes['F'] = 70)] = 'F';
  CharacterCodes[(CharacterCodes['G'] = 71)] = 'G';
  CharacterCodes[(CharacterCodes['H'] = 72)] = 'H';
  CharacterCodes[(CharacterCodes['I'] = 73)] = 'I';
  CharacterCodes[(CharacterCodes['J'] = 74)] = 'J';
  CharacterCodes[(CharacterCodes['K'] = 75)] = 'K';
  CharacterCodes[(CharacterCodes['L'] = 76)] = 'L';
  CharacterCodes[(CharacterCodes['M'] = 77)] = 'M';
  CharacterCodes[(CharacterCodes['N'] = 78)] = 'N';
  CharacterCodes[(CharacterCodes['O'] = 79)] = 'O';
  CharacterCodes[(CharacterCodes['P'] = 80)] = 'P';
  CharacterCodes[(CharacterCodes['Q'] = 81)] = 'Q';
  CharacterCodes[(CharacterCodes['R'] = 82)] = 'R';
  CharacterCodes[(CharacterCodes['S'] = 83)] = 'S';
  CharacterCodes[(CharacterCodes['T'] = 84)] = 'T';
  CharacterCodes[(CharacterCodes['U'] = 85)] = 'U';
  CharacterCodes[(CharacterCodes['V'] = 86)] = 'V';
  CharacterCodes[(CharacterCodes['W'] = 87)] = 'W';
  CharacterCodes[(CharacterCodes['X'] = 88)] = 'X';
  CharacterCodes[(CharacterCodes['Y'] = 89)] = 'Y';
  CharacterCodes[(CharacterCodes['Z'] = 90)] = 'Z';
  CharacterCodes[(CharacterCodes['asterisk'] = 42)] = 'asterisk';
  CharacterCodes[(CharacterCodes['backslash'] = 92)] = 'backslash';
  CharacterCodes[(CharacterCodes['closeBrace'] = 125)] = 'closeBrace';
  CharacterCodes[(CharacterCodes['closeBracket'] = 93)] = 'closeBracket';
  CharacterCodes[(CharacterCodes['colon'] = 58)] = 'colon';
  CharacterCodes[(CharacterCodes['comma'] = 44)] = 'comma';
  CharacterCodes[(CharacterCodes['dot'] = 46)] = 'dot';
  CharacterCodes[(CharacterCodes['doubleQuote'] = 34)] = 'doubleQuote';
  CharacterCodes[(CharacterCodes['minus'] = 45)] = 'minus';
  CharacterCodes[(CharacterCodes['openBrace'] = 123)] = 'openBrace';
  CharacterCodes[(CharacterCodes['openBracket'] = 91)] = 'openBracket';
  CharacterCodes[(CharacterCodes['plus'] = 43)] = 'plus';
  CharacterCodes[(CharacterCodes['slash'] = 47)] = 'slash';
  CharacterCodes[(CharacterCodes['formFeed'] = 12)] = 'formFeed';
  CharacterCodes[(CharacterCodes['tab'] = 9)] = 'tab';
})(CharacterCodes || (CharacterCodes = {}));
// ../../node_modules/.pnpm/jsonc-parser@3.3.1/node_modules/jsonc-parser/lib/esm/impl/string-intern.js
const cachedSpaces = new Array(20).fill(0).map((_, index) => {
  return ' '.repeat(index);
});
const maxCachedValues = 200;
const cachedBreakLinesWithSpaces = {
  ' ': {
    '\n': new Array(maxCachedValues).fill(0).map((_, index) => {
      return '\n' + ' '.repeat(index);
    }),
    '\r': new Array(maxCachedValues).fill(0).map((_, index) => {
      return '\r' + ' '.repeat(index);
    }),
    '\r\n': new Array(maxCachedValues).fill(0).map((_, index) => {
      return '\r\n' + ' '.repeat(index);
    }),
  },
  '	': {
    '\n': new Array(maxCachedValues).fill(0).map((_, index) => {
      return '\n' + '	'.repeat(index);
    }),
    '\r': new Array(maxCachedValues).fill(0).map((_, index) => {
      return '\r' + '	'.repeat(index);
    }),
    '\r\n': new Array(maxCachedValues).fill(0).map((_, index) => {
      return '\r\n' + '	'.repeat(index);
    }),
  },
};
const supportedEols = ['\n', '\r', '\r\n'];
// ../../node_modules/.pnpm/jsonc-parser@3.3.1/node_modules/jsonc-parser/lib/esm/impl/format.js
function format(documentText, range, options) {
  let initialIndentLevel;
  let formatText;
  let formatTextStart;
  let rangeStart;
  let rangeEnd;
  if (range) {
    rangeStart = range.offset;
    rangeEnd = rangeStart + range.length;
    formatTextStart = rangeStart;
    while (formatTextStart > 0 && !isEOL(documentText, formatTextStart - 1)) formatTextStart--;
    let endOffset = rangeEnd;
    while (endOffset < documentText.length && !isEOL(documentText, endOffset)) endOffset++;
    formatText = documentText.substring(formatTextStart, endOffset);
    initialIndentLevel = computeIndentLevel(formatText, options);
  } else {
    formatText = documentText;
    initialIndentLevel = 0;
    formatTextStart = 0;
    rangeStart = 0;
    rangeEnd = documentText.length;
  }
  const eol = getEOL(options, documentText);
  const eolFastPathSupported = supportedEols.includes(eol);
  let numberLineBreaks = 0;
  let indentLevel = 0;
  let indentValue;
  if (options.insertSpaces)
    indentValue = cachedSpaces[options.tabSize || 4] ?? repeat(cachedSpaces[1], options.tabSize || 4);
  else indentValue = '	';
  const indentType = indentValue === '	' ? '	' : ' ';
  const scanner = createScanner(formatText, false);
  let hasError = false;
  function newLinesAndIndent() {
    if (numberLineBreaks > 1)
      return repeat(eol, numberLineBreaks) + repeat(indentValue, initialIndentLevel + indentLevel);
    const amountOfSpaces = indentValue.length * (initialIndentLevel + indentLevel);
    if (!eolFastPathSupported || amountOfSpaces > cachedBreakLinesWithSpaces[indentType][eol].length)
      return eol + repeat(indentValue, initialIndentLevel + indentLevel);
    if (amountOfSpaces <= 0) return eol;
    return cachedBreakLinesWithSpaces[indentType][eol][amountOfSpaces];
  }
  function scanNext() {
    let token = scanner.scan();
    numberLineBreaks = 0;
    while (token === 15 || token === 14) {
      if (token === 14 && options.keepLines) numberLineBreaks += 1;
      else if (token === 14) numberLineBreaks = 1;
      token = scanner.scan();
    }
    hasError = token === 16 || scanner.getTokenError() !== 0;
    return token;
  }
  const editOperations = [];
  function addEdit(text, startOffset, endOffset) {
    if (
      !hasError &&
      (!range || (startOffset < rangeEnd && endOffset > rangeStart)) &&
      documentText.substring(startOffset, endOffset) !== text
    )
      editOperations.push({
        offset: startOffset,
        length: endOffset - startOffset,
        content: text,
      });
  }
  let firstToken = scanNext();
  if (options.keepLines && numberLineBreaks > 0) addEdit(repeat(eol, numberLineBreaks), 0, 0);
  if (firstToken !== 17) {
    const firstTokenStart = scanner.getTokenOffset() + formatTextStart;
    addEdit(
      indentValue.length * initialIndentLevel < 20 && options.insertSpaces
        ? cachedSpaces[indentValue.length * initialIndentLevel]
        : repeat(indentValue, initialIndentLevel),
      formatTextStart,
      firstTokenStart,
    );
  }
  while (firstToken !== 17) {
    let firstTokenEnd = scanner.getTokenOffset() + scanner.getTokenLength() + formatTextStart;
    let secondToken = scanNext();
    let replaceContent = '';
    let needsLineBreak = false;
    while (numberLineBreaks === 0 && (secondToken === 12 || secondToken === 13)) {
      const commentTokenStart = scanner.getTokenOffset() + formatTextStart;
      addEdit(cachedSpaces[1], firstTokenEnd, commentTokenStart);
      firstTokenEnd = scanner.getTokenOffset() + scanner.getTokenLength() + formatTextStart;
      needsLineBreak = secondToken === 12;
      replaceContent = needsLineBreak ? newLinesAndIndent() : '';
      secondToken = scanNext();
    }
    if (secondToken === 2) {
      if (firstToken !== 1) indentLevel--;
      if ((options.keepLines && numberLineBreaks > 0) || (!options.keepLines && firstToken !== 1))
        replaceContent = newLinesAndIndent();
      else if (options.keepLines) replaceContent = cachedSpaces[1];
    } else if (secondToken === 4) {
      if (firstToken !== 3) indentLevel--;
      if ((options.keepLines && numberLineBreaks > 0) || (!options.keepLines && firstToken !== 3))
        replaceContent = newLinesAndIndent();
      else if (options.keepLines) replaceContent = cachedSpaces[1];
    } else {
      switch (firstToken) {
        case 3:
        case 1:
          indentLevel++;
          if ((options.keepLines && numberLineBreaks > 0) || !options.keepLines) replaceContent = newLinesAndIndent();
          else replaceContent = cachedSpaces[1];
          break;
        case 5:
          if ((options.keepLines && numberLineBreaks > 0) || !options.keepLines) replaceContent = newLinesAndIndent();
          else replaceContent = cachedSpaces[1];
          break;
        case 12:
          replaceContent = newLinesAndIndent();
          break;
        case 13:
          if (numberLineBreaks > 0) replaceContent = newLinesAndIndent();
          else if (!needsLineBreak) replaceContent = cachedSpaces[1];
          break;
        case 6:
          if (options.keepLines && numberLineBreaks > 0) replaceContent = newLinesAndIndent();
          else if (!needsLineBreak) replaceContent = cachedSpaces[1];
          break;
        case 10:
          if (options.keepLines && numberLineBreaks > 0) replaceContent = newLinesAndIndent();
          else if (secondToken === 6 && !needsLineBreak) replaceContent = '';
          break;
        case 7:
        case 8:
        case 9:
        case 11:
        case 2:
        case 4:
          if (options.keepLines && numberLineBreaks > 0) replaceContent = newLinesAndIndent();
          else if ((secondToken === 12 || secondToken === 13) && !needsLineBreak) replaceContent = cachedSpaces[1];
          else if (secondToken !== 5 && secondToken !== 17) hasError = true;
          break;
        case 16:
          hasError = true;
      }
      if (numberLineBreaks > 0 && (secondToken === 12 || secondToken === 13)) replaceContent = newLinesAndIndent();
    }
    if (secondToken === 17) {
      if (options.keepLines && numberLineBreaks > 0) replaceContent = newLinesAndIndent();
      else replaceContent = options.insertFinalNewline ? eol : '';
    }
    const secondTokenStart = scanner.getTokenOffset() + formatTextStart;
    addEdit(replaceContent, firstTokenEnd, secondTokenStart);
    firstToken = secondToken;
  }
  return editOperations;
}
function repeat(s, count) {
  let result = '';
  for (let i = 0; i < count; i++) result += s;
  return result;
}
function computeIndentLevel(content, options) {
  let i = 0;
  let nChars = 0;
  const tabSize = options.tabSize || 4;
  while (i < content.length) {
    const ch = content.charAt(i);
    if (ch === cachedSpaces[1]) nChars++;
    else if (ch === '	') nChars += tabSize;
    else break;
    i++;
  }
  return Math.floor(nChars / tabSize);
}
function getEOL(options, text) {
  for (let i = 0; i < text.length; i++) {
    const ch = text.charAt(i);
    if (ch === '\r') {
      if (i + 1 < text.length && text.charAt(i + 1) === '\n') return '\r\n';
      return '\r';
    } else if (ch === '\n') return '\n';
  }
  return (options && options.eol) || '\n';
}
function isEOL(text, offset) {
  return '\r\n'.indexOf(text.charAt(offset)) !== -1;
}
// ../../node_modules/.pnpm/jsonc-parser@3.3.1/node_modules/jsonc-parser/lib/esm/impl/parser.js
var ParseOptions;
((ParseOptions) => {
  ParseOptions.DEFAULT = { allowTrailingComma: false };
})(ParseOptions || (ParseOptions = {}));
/**
 * Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
 */
function parseTree$1(text, errors = [], options = ParseOptions.DEFAULT) {
  let currentParent = {
    type: 'array',
    offset: -1,
    length: -1,
    children: [],
    parent: void 0,
  };
  function ensurePropertyComplete(endOffset) {
    if (currentParent.type === 'property') {
      currentParent.length = endOffset - currentParent.offset;
      currentParent = currentParent.parent;
    }
  }
  function onValue(valueNode) {
    currentParent.children.push(valueNode);
    return valueNode;
  }
  visit(
    text,
    {
      onObjectBegin: (offset) => {
        currentParent = onValue({
          type: 'object',
          offset,
          length: -1,
          parent: currentParent,
          children: [],
        });
      },
      onObjectProperty: (name, offset, length) => {
        currentParent = onValue({
          type: 'property',
          offset,
          length: -1,
          parent: currentParent,
          children: [],
        });
        currentParent.children.push({
          type: 'string',
          value: name,
          offset,
          length,
          parent: currentParent,
        });
      },
      onObjectEnd: (offset, length) => {
        ensurePropertyComplete(offset + length);
        currentParent.length = offset + length - currentParent.offset;
        currentParent = currentParent.parent;
        ensurePropertyComplete(offset + length);
      },
      onArrayBegin: (offset, length) => {
        currentParent = onValue({
          type: 'array',
          offset,
          length: -1,
          parent: currentParent,
          children: [],
        });
      },
      onArrayEnd: (offset, length) => {
        currentParent.length = offset + length - currentParent.offset;
        currentParent = currentParent.parent;
        ensurePropertyComplete(offset + length);
      },
      onLiteralValue: (value, offset, length) => {
        onValue({
          type: getNodeType(value),
          offset,
          length,
          parent: currentParent,
          value,
        });
        ensurePropertyComplete(offset + length);
      },
      onSeparator: (sep, offset, length) => {
        if (currentParent.type === 'property') {
          if (sep === ':') currentParent.colonOffset = offset;
          else if (sep === ',') ensurePropertyComplete(offset);
        }
      },
      onError: (error, offset, length) => {
        errors.push({
          error,
          offset,
          length,
        });
      },
    },
    options,
  );
  const result = currentParent.children[0];
  if (result) delete result.parent;
  return result;
}
/**
 * Finds the node at the given path in a JSON DOM.
 */
function findNodeAtLocation$1(root, path) {
  if (!root) return;
  let node = root;
  for (const segment of path)
    if (typeof segment === 'string') {
      if (node.type !== 'object' || !Array.isArray(node.children)) return;
      let found = false;
      for (const propertyNode of node.children)
        if (
          Array.isArray(propertyNode.children) &&
          propertyNode.children[0].value === segment &&
          propertyNode.children.length === 2
        ) {
          node = propertyNode.children[1];
          found = true;
          break;
        }
      if (!found) return;
    } else {
      const index = segment;
      if (node.type !== 'array' || index < 0 || !Array.isArray(node.children) || index >= node.children.length) return;
      node = node.children[index];
    }
  return node;
}
/**
 * Evaluates the JavaScript object of the given JSON DOM node
 */
function getNodeValue$1(node) {
  switch (node.type) {
    case 'array':
      return node.children.map(getNodeValue$1);
    case 'object': {
      const obj = Object.create(null);
      for (const prop of node.children) {
        const valueNode = prop.children[1];
        if (valueNode) obj[prop.children[0].value] = getNodeValue$1(valueNode);
      }
      return obj;
    }
    case 'null':
    case 'string':
    case 'number':
    case 'boolean':
      return node.value;
    default:
      return;
  }
}
/**
 * Parses the given text and invokes the visitor functions for each object, array and literal reached.
 */
function visit(text, visitor, options = ParseOptions.DEFAULT) {
  const _scanner = createScanner(text, false);
  const _jsonPath = [];
  let suppressedCallbacks = 0;
  function toNoArgVisit(visitFunction) {
    return visitFunction
      ? () =>
          suppressedCallbacks === 0 &&
          visitFunction(
            _scanner.getTokenOffset(),
            _scanner.getTokenLength(),
            _scanner.getTokenStartLine(),
            _scanner.getTokenStartCharacter(),
          )
      : () => true;
  }
  function toOneArgVisit(visitFunction) {
    return visitFunction
      ? (arg) =>
          suppressedCallbacks === 0 &&
          visitFunction(
            arg,
            _scanner.getTokenOffset(),
            _scanner.getTokenLength(),
            _scanner.getTokenStartLine(),
            _scanner.getTokenStartCharacter(),
          )
      : () => true;
  }
  function toOneArgVisitWithPath(visitFunction) {
    return visitFunction
      ? (arg) =>
          suppressedCallbacks === 0 &&
          visitFunction(
            arg,
            _scanner.getTokenOffset(),
            _scanner.getTokenLength(),
            _scanner.getTokenStartLine(),
            _scanner.getTokenStartCharacter(),
            () => _jsonPath.slice(),
          )
      : () => true;
  }
  function toBeginVisit(visitFunction) {
    return visitFunction
      ? () => {
          if (suppressedCallbacks > 0) suppressedCallbacks++;
          else if (
            visitFunction(
              _scanner.getTokenOffset(),
              _scanner.getTokenLength(),
              _scanner.getTokenStartLine(),
              _scanner.getTokenStartCharacter(),
              () => _jsonPath.slice(),
            ) === false
          )
            suppressedCallbacks = 1;
        }
      : () => true;
  }
  function toEndVisit(visitFunction) {
    return visitFunction
      ? () => {
          if (suppressedCallbacks > 0) suppressedCallbacks--;
          if (suppressedCallbacks === 0)
            visitFunction(
              _scanner.getTokenOffset(),
              _scanner.getTokenLength(),
              _scanner.getTokenStartLine(),
              _scanner.getTokenStartCharacter(),
            );
        }
      : () => true;
  }
  const onObjectBegin = toBeginVisit(visitor.onObjectBegin),
    onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty),
    onObjectEnd = toEndVisit(visitor.onObjectEnd),
    onArrayBegin = toBeginVisit(visitor.onArrayBegin),
    onArrayEnd = toEndVisit(visitor.onArrayEnd),
    onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue),
    onSeparator = toOneArgVisit(visitor.onSeparator),
    onComment = toNoArgVisit(visitor.onComment),
    onError = toOneArgVisit(visitor.onError);
  const disallowComments = options && options.disallowComments;
  const allowTrailingComma = options && options.allowTrailingComma;
  function scanNext() {
    while (true) {
      const token = _scanner.scan();
      switch (_scanner.getTokenError()) {
        case 4:
          handleError(14);
          break;
        case 5:
          handleError(15);
          break;
        case 3:
          handleError(13);
          break;
        case 1:
          if (!disallowComments) handleError(11);
          break;
        case 2:
          handleError(12);
          break;
        case 6:
          handleError(16);
      }
      switch (token) {
        case 12:
        case 13:
          if (disallowComments) handleError(10);
          else onComment();
          break;
        case 16:
          handleError(1);
          break;
        case 15:
        case 14:
          break;
        default:
          return token;
      }
    }
  }
  function handleError(error, skipUntilAfter = [], skipUntil = []) {
    onError(error);
    if (skipUntilAfter.length + skipUntil.length > 0) {
      let token = _scanner.getToken();
      while (token !== 17) {
        if (skipUntilAfter.indexOf(token) !== -1) {
          scanNext();
          break;
        } else if (skipUntil.indexOf(token) !== -1) break;
        token = scanNext();
      }
    }
  }
  function parseString(isValue) {
    const value = _scanner.getTokenValue();
    if (isValue) onLiteralValue(value);
    else {
      onObjectProperty(value);
      _jsonPath.push(value);
    }
    scanNext();
    return true;
  }
  function parseLiteral() {
    switch (_scanner.getToken()) {
      case 11: {
        const tokenValue = _scanner.getTokenValue();
        let value = Number(tokenValue);
        if (isNaN(value)) {
          handleError(2);
          value = 0;
        }
        onLiteralValue(value);
        break;
      }
      case 7:
        onLiteralValue(null);
        break;
      case 8:
        onLiteralValue(true);
        break;
      case 9:
        onLiteralValue(false);
        break;
      default:
        return false;
    }
    scanNext();
    return true;
  }
  function parseProperty() {
    if (_scanner.getToken() !== 10) {
      handleError(3, [], [2, 5]);
      return false;
    }
    parseString(false);
    if (_scanner.getToken() === 6) {
      onSeparator(':');
      scanNext();
      if (!parseValue()) handleError(4, [], [2, 5]);
    } else handleError(5, [], [2, 5]);
    _jsonPath.pop();
    return true;
  }
  function parseObject() {
    onObjectBegin();
    scanNext();
    let needsComma = false;
    while (_scanner.getToken() !== 2 && _scanner.getToken() !== 17) {
      if (_scanner.getToken() === 5) {
        if (!needsComma) handleError(4, [], []);
        onSeparator(',');
        scanNext();
        if (_scanner.getToken() === 2 && allowTrailingComma) break;
      } else if (needsComma) handleError(6, [], []);
      if (!parseProperty()) handleError(4, [], [2, 5]);
      needsComma = true;
    }
    onObjectEnd();
    if (_scanner.getToken() !== 2) handleError(7, [2], []);
    else scanNext();
    return true;
  }
  function parseArray() {
    onArrayBegin();
    scanNext();
    let isFirstElement = true;
    let needsComma = false;
    while (_scanner.getToken() !== 4 && _scanner.getToken() !== 17) {
      if (_scanner.getToken() === 5) {
        if (!needsComma) handleError(4, [], []);
        onSeparator(',');
        scanNext();
        if (_scanner.getToken() === 4 && allowTrailingComma) break;
      } else if (needsComma) handleError(6, [], []);
      if (isFirstElement) {
        _jsonPath.push(0);
        isFirstElement = false;
      } else _jsonPath[_jsonPath.length - 1]++;
      if (!parseValue()) handleError(4, [], [4, 5]);
      needsComma = true;
    }
    onArrayEnd();
    if (!isFirstElement) _jsonPath.pop();
    if (_scanner.getToken() !== 4) handleError(8, [4], []);
    else scanNext();
    return true;
  }
  function parseValue() {
    switch (_scanner.getToken()) {
      case 3:
        return parseArray();
      case 1:
        return parseObject();
      case 10:
        return parseString(true);
      default:
        return parseLiteral();
    }
  }
  scanNext();
  if (_scanner.getToken() === 17) {
    if (options.allowEmptyContent) return true;
    handleError(4, [], []);
    return false;
  }
  if (!parseValue()) {
    handleError(4, [], []);
    return false;
  }
  if (_scanner.getToken() !== 17) handleError(9, [], []);
  return true;
}
function getNodeType(value) {
  switch (typeof value) {
    case 'boolean':
      return 'boolean';
    case 'number':
      return 'number';
    case 'string':
      return 'string';
    case 'object':
      if (!value) return 'null';
      else if (Array.isArray(value)) return 'array';
      return 'object';
    default:
      return 'null';
  }
}
// ../../node_modules/.pnpm/jsonc-parser@3.3.1/node_modules/jsonc-parser/lib/esm/impl/edit.js
function setProperty(text, originalPath, value, options) {
  const path = originalPath.slice();
  const root = parseTree$1(text, []);
  let parent = void 0;
  let lastSegment = void 0;
  while (path.length > 0) {
    lastSegment = path.pop();
    parent = findNodeAtLocation$1(root, path);
    if (parent === void 0 && value !== void 0) {
      if (typeof lastSegment === 'string') value = { [lastSegment]: value };
      else value = [value];
    } else break;
  }
  if (!parent) {
    if (value === void 0) throw new Error('Can not delete in empty document');
    return withFormatting(
      text,
      {
        offset: root ? root.offset : 0,
        length: root ? root.length : 0,
        content: JSON.stringify(value),
      },
      options,
    );
  } else if (parent.type === 'object' && typeof lastSegment === 'string' && Array.isArray(parent.children)) {
    const existing = findNodeAtLocation$1(parent, [lastSegment]);
    if (existing !== void 0) {
      if (value === void 0) {
        if (!existing.parent) throw new Error('Malformed AST');
        const propertyIndex = parent.children.indexOf(existing.parent);
        let removeBegin;
        let removeEnd = existing.parent.offset + existing.parent.length;
        if (propertyIndex > 0) {
          const previous = parent.children[propertyIndex - 1];
          removeBegin = previous.offset + previous.length;
        } else {
          removeBegin = parent.offset + 1;
          if (parent.children.length > 1) removeEnd = parent.children[1].offset;
        }
        return withFormatting(
          text,
          {
            offset: removeBegin,
            length: removeEnd - removeBegin,
            content: '',
          },
          options,
        );
      } else
        return withFormatting(
          text,
          {
            offset: existing.offset,
            length: existing.length,
            content: JSON.stringify(value),
          },
          options,
        );
    } else {
      if (value === void 0) return [];
      const newProperty = `${JSON.stringify(lastSegment)}: ${JSON.stringify(value)}`;
      const index = options.getInsertionIndex
        ? options.getInsertionIndex(parent.children.map((p) => p.children[0].value))
        : parent.children.length;
      let edit;
      if (index > 0) {
        const previous = parent.children[index - 1];
        edit = {
          offset: previous.offset + previous.length,
          length: 0,
          content: ',' + newProperty,
        };
      } else if (parent.children.length === 0)
        edit = {
          offset: parent.offset + 1,
          length: 0,
          content: newProperty,
        };
      else
        edit = {
          offset: parent.offset + 1,
          length: 0,
          content: newProperty + ',',
        };
      return withFormatting(text, edit, options);
    }
  } else if (parent.type === 'array' && typeof lastSegment === 'number' && Array.isArray(parent.children)) {
    const insertIndex = lastSegment;
    if (insertIndex === -1) {
      const newProperty = `${JSON.stringify(value)}`;
      let edit;
      if (parent.children.length === 0)
        edit = {
          offset: parent.offset + 1,
          length: 0,
          content: newProperty,
        };
      else {
        const previous = parent.children[parent.children.length - 1];
        edit = {
          offset: previous.offset + previous.length,
          length: 0,
          content: ',' + newProperty,
        };
      }
      return withFormatting(text, edit, options);
    } else if (value === void 0 && parent.children.length >= 0) {
      const removalIndex = lastSegment;
      const toRemove = parent.children[removalIndex];
      let edit;
      if (parent.children.length === 1)
        edit = {
          offset: parent.offset + 1,
          length: parent.length - 2,
          content: '',
        };
      else if (parent.children.length - 1 === removalIndex) {
        const previous = parent.children[removalIndex - 1];
        const offset = previous.offset + previous.length;
        edit = {
          offset,
          length: parent.offset + parent.length - 2 - offset,
          content: '',
        };
      } else
        edit = {
          offset: toRemove.offset,
          length: parent.children[removalIndex + 1].offset - toRemove.offset,
          content: '',
        };
      return withFormatting(text, edit, options);
    } else if (value !== void 0) {
      let edit;
      const newProperty = `${JSON.stringify(value)}`;
      if (!options.isArrayInsertion && parent.children.length > lastSegment) {
        const toModify = parent.children[lastSegment];
        edit = {
          offset: toModify.offset,
          length: toModify.length,
          content: newProperty,
        };
      } else if (parent.children.length === 0 || lastSegment === 0)
        edit = {
          offset: parent.offset + 1,
          length: 0,
          content: parent.children.length === 0 ? newProperty : newProperty + ',',
        };
      else {
        const index = lastSegment > parent.children.length ? parent.children.length : lastSegment;
        const previous = parent.children[index - 1];
        edit = {
          offset: previous.offset + previous.length,
          length: 0,
          content: ',' + newProperty,
        };
      }
      return withFormatting(text, edit, options);
    } else
      throw new Error(
        `Can not ${value === void 0 ? 'remove' : options.isArrayInsertion ? 'insert' : 'modify'} Array index ${insertIndex} as length is not sufficient`,
      );
  } else
    throw new Error(
      `Can not add ${typeof lastSegment !== 'number' ? 'index' : 'property'} to parent of type ${parent.type}`,
    );
}
function withFormatting(text, edit, options) {
  if (!options.formattingOptions) return [edit];
  let newText = applyEdit(text, edit);
  let begin = edit.offset;
  let end = edit.offset + edit.content.length;
  if (edit.length === 0 || edit.content.length === 0) {
    while (begin > 0 && !isEOL(newText, begin - 1)) begin--;
    while (end < newText.length && !isEOL(newText, end)) end++;
  }
  const edits = format(
    newText,
    {
      offset: begin,
      length: end - begin,
    },
    {
      ...options.formattingOptions,
      keepLines: false,
    },
  );
  for (let i = edits.length - 1; i >= 0; i--) {
    const edit = edits[i];
    newText = applyEdit(newText, edit);
    begin = Math.min(begin, edit.offset);
    end = Math.max(end, edit.offset + edit.length);
    end += edit.content.length - edit.length;
  }
  const editLength = text.length - (newText.length - end) - begin;
  return [
    {
      offset: begin,
      length: editLength,
      content: newText.substring(begin, end),
    },
  ];
}
function applyEdit(text, edit) {
  return text.substring(0, edit.offset) + edit.content + text.substring(edit.offset + edit.length);
}
// ../../node_modules/.pnpm/jsonc-parser@3.3.1/node_modules/jsonc-parser/lib/esm/main.js
var ScanError;
((ScanError) => {
  ScanError[(ScanError['None'] = 0)] = 'None';
  ScanError[(ScanError['UnexpectedEndOfComment'] = 1)] = 'UnexpectedEndOfComment';
  ScanError[(ScanError['UnexpectedEndOfString'] = 2)] = 'UnexpectedEndOfString';
  ScanError[(ScanError['UnexpectedEndOfNumber'] = 3)] = 'UnexpectedEndOfNumber';
  ScanError[(ScanError['InvalidUnicode'] = 4)] = 'InvalidUnicode';
  ScanError[(ScanError['InvalidEscapeCharacter'] = 5)] = 'InvalidEscapeCharacter';
  ScanError[(ScanError['InvalidCharacter'] = 6)] = 'InvalidCharacter';
})(ScanError || (ScanError = {}));
var SyntaxKind;
((SyntaxKind) => {
  SyntaxKind[(SyntaxKind['OpenBraceToken'] = 1)] = 'OpenBraceToken';
  SyntaxKind[(SyntaxKind['CloseBraceToken'] = 2)] = 'CloseBraceToken';
  SyntaxKind[(SyntaxKind['OpenBracketToken'] = 3)] = 'OpenBracketToken';
  SyntaxKind[(SyntaxKind['CloseBracketToken'] = 4)] = 'CloseBracketToken';
  SyntaxKind[(SyntaxKind['CommaToken'] = 5)] = 'CommaToken';
  SyntaxKind[(SyntaxKind['ColonToken'] = 6)] = 'ColonToken';
  SyntaxKind[(SyntaxKind['NullKeyword'] = 7)] = 'NullKeyword';
  SyntaxKind[(SyntaxKind['TrueKeyword'] = 8)] = 'TrueKeyword';
  SyntaxKind[(SyntaxKind['FalseKeyword'] = 9)] = 'FalseKeyword';
  SyntaxKind[(SyntaxKind['StringLiteral'] = 10)] = 'StringLiteral';
  SyntaxKind[(SyntaxKind['NumericLiteral'] = 11)] = 'NumericLiteral';
  SyntaxKind[(SyntaxKind['LineCommentTrivia'] = 12)] = 'LineCommentTrivia';
  SyntaxKind[(SyntaxKind['BlockCommentTrivia'] = 13)] = 'BlockCommentTrivia';
  SyntaxKind[(SyntaxKind['LineBreakTrivia'] = 14)] = 'LineBreakTrivia';
  SyntaxKind[(SyntaxKind['Trivia'] = 15)] = 'Trivia';
  SyntaxKind[(SyntaxKind['Unknown'] = 16)] = 'Unknown';
  SyntaxKind[(SyntaxKind['EOF'] = 17)] = 'EOF';
})(SyntaxKind || (SyntaxKind = {}));
/**
 * Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
 */
const parseTree = parseTree$1;
/**
 * Finds the node at the given path in a JSON DOM.
 */
const findNodeAtLocation = findNodeAtLocation$1;
/**
 * Evaluates the JavaScript object of the given JSON DOM node
 */
const getNodeValue = getNodeValue$1;
var ParseErrorCode;
((ParseErrorCode) => {
  ParseErrorCode[(ParseErrorCode['InvalidSymbol'] = 1)] = 'InvalidSymbol';
  ParseErrorCode[(ParseErrorCode['InvalidNumberFormat'] = 2)] = 'InvalidNumberFormat';
  ParseErrorCode[(ParseErrorCode['PropertyNameExpected'] = 3)] = 'PropertyNameExpected';
  ParseErrorCode[(ParseErrorCode['ValueExpected'] = 4)] = 'ValueExpected';
  ParseErrorCode[(ParseErrorCode['ColonExpected'] = 5)] = 'ColonExpected';
  ParseErrorCode[(ParseErrorCode['CommaExpected'] = 6)] = 'CommaExpected';
  ParseErrorCode[(ParseErrorCode['CloseBraceExpected'] = 7)] = 'CloseBraceExpected';
  ParseErrorCode[(ParseErrorCode['CloseBracketExpected'] = 8)] = 'CloseBracketExpected';
  ParseErrorCode[(ParseErrorCode['EndOfFileExpected'] = 9)] = 'EndOfFileExpected';
  ParseErrorCode[(ParseErrorCode['InvalidCommentToken'] = 10)] = 'InvalidCommentToken';
  ParseErrorCode[(ParseErrorCode['UnexpectedEndOfComment'] = 11)] = 'UnexpectedEndOfComment';
  ParseErrorCode[(ParseErrorCode['UnexpectedEndOfString'] = 12)] = 'UnexpectedEndOfString';
  ParseErrorCode[(ParseErrorCode['UnexpectedEndOfNumber'] = 13)] = 'UnexpectedEndOfNumber';
  ParseErrorCode[(ParseErrorCode['InvalidUnicode'] = 14)] = 'InvalidUnicode';
  ParseErrorCode[(ParseErrorCode['InvalidEscapeCharacter'] = 15)] = 'InvalidEscapeCharacter';
  ParseErrorCode[(ParseErrorCode['InvalidCharacter'] = 16)] = 'InvalidCharacter';
})(ParseErrorCode || (ParseErrorCode = {}));
function printParseErrorCode(code) {
  switch (code) {
    case 1:
      return 'InvalidSymbol';
    case 2:
      return 'InvalidNumberFormat';
    case 3:
      return 'PropertyNameExpected';
    case 4:
      return 'ValueExpected';
    case 5:
      return 'ColonExpected';
    case 6:
      return 'CommaExpected';
    case 7:
      return 'CloseBraceExpected';
    case 8:
      return 'CloseBracketExpected';
    case 9:
      return 'EndOfFileExpected';
    case 10:
      return 'InvalidCommentToken';
    case 11:
      return 'UnexpectedEndOfComment';
    case 12:
      return 'UnexpectedEndOfString';
    case 13:
      return 'UnexpectedEndOfNumber';
    case 14:
      return 'InvalidUnicode';
    case 15:
      return 'InvalidEscapeCharacter';
    case 16:
      return 'InvalidCharacter';
  }
  return '<unknown ParseErrorCode>';
}
/**
 * Computes the edit operations needed to modify a value in the JSON document.
 *
 * @param documentText The input text
 * @param path The path of the value to change. The path represents either to the document root, a property or an array item.
 * If the path points to an non-existing property or item, it will be created.
 * @param value The new value for the specified property or item. If the value is undefined,
 * the property or item will be removed.
 * @param options Options
 * @returns The edit operations describing the changes to the original document, following the format described in {@linkcode EditResult}.
 * To apply the edit operations to the input, use {@linkcode applyEdits}.
 */
function modify(text, path, value, options) {
  return setProperty(text, path, value, options);
}
/**
 * Applies edits to an input string.
 * @param text The input text
 * @param edits Edit operations following the format described in {@linkcode EditResult}.
 * @returns The text with the applied edits.
 * @throws An error if the edit operations are not well-formed as described in {@linkcode EditResult}.
 */
function applyEdits(text, edits) {
  const sortedEdits = edits.slice(0).sort((a, b) => {
    const diff = a.offset - b.offset;
    if (diff === 0) return a.length - b.length;
    return diff;
  });
  let lastModifiedOffset = text.length;
  for (let i = sortedEdits.length - 1; i >= 0; i--) {
    const e = sortedEdits[i];
    if (e.offset + e.length <= lastModifiedOffset) text = applyEdit(text, e);
    else throw new Error('Overlapping edit');
    lastModifiedOffset = e.offset;
  }
  return text;
}
// ../document/src/line-index.ts
const CARRIAGE_RETURN = 13;
const LINE_FEED = 10;
function lineStarts(text) {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED) at++;
    else if (code !== LINE_FEED && code !== CARRIAGE_RETURN) continue;
    starts.push(at + 1);
  }
  return starts;
}
function breakLength(text, end) {
  const last = text.charCodeAt(end - 1);
  if (last === LINE_FEED) return text.charCodeAt(end - 2) === CARRIAGE_RETURN ? 2 : 1;
  return last === CARRIAGE_RETURN ? 1 : 0;
}
/** Builds the line index of a text. Linear in its length, once; look-ups are logarithmic in the number of lines. */
function createLineIndex(text) {
  const starts = lineStarts(text);
  const lineCount = (starts.at(-1) ?? 0) === text.length && starts.length > 1 ? starts.length - 1 : starts.length;
  const lineStart = (line) => starts[Math.min(Math.max(line, 1), starts.length) - 1] ?? 0;
  const lineOf = (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
  return {
    lineCount,
    lineStart,
    position(offset) {
      const clamped = Math.min(Math.max(offset, 0), text.length);
      const line = lineOf(clamped);
      return {
        line,
        column: clamped - lineStart(line) + 1,
      };
    },
    lineRange(line) {
      const start = lineStart(line);
      const next = starts[Math.min(Math.max(line, 1), starts.length)];
      if (next === void 0) return [start, text.length];
      return [start, Math.max(start, next - breakLength(text, next))];
    },
  };
}
// ../lint/src/settings.ts
/** All presets. */
const presetNames = ['recommended', 'agent-skills', 'guidelines', 'all'];
function entryOf(rule, preset) {
  const { presets, severity } = rule.meta;
  if (preset === 'all') return presets.guidelines ?? presets.recommended ?? presets['agent-skills'] ?? severity;
  if (preset === 'guidelines') return presets.guidelines ?? presets.recommended ?? 'off';
  return presets[preset] ?? 'off';
}
/** Severity and options of one rule in a preset. */
function presetSetting(rule, preset) {
  const entry = entryOf(rule, preset);
  const defaults = rule.meta.options?.defaults ?? {};
  if (typeof entry !== 'string')
    return {
      severity: entry[0],
      options: {
        ...defaults,
        ...entry[1],
      },
    };
  return {
    severity: entry === 'off' && preset === 'all' ? rule.meta.severity : entry,
    options: defaults,
  };
}
/** Settings of a whole preset. */
function presetSettings(rules, preset) {
  return new Map(rules.map((rule) => [rule.meta.id, presetSetting(rule, preset)]));
}
/** Lays configured entries over settings. Options merge over those already there. Unknown ids are passed over. */
function withEntries(settings, entries) {
  const merged = new Map(settings);
  for (const [id, entry] of Object.entries(entries)) {
    const known = merged.get(id);
    if (known === void 0) continue;
    const [severity, options] = typeof entry === 'string' ? [entry, {}] : entry;
    merged.set(id, {
      severity,
      options: {
        ...known.options,
        ...options,
      },
      isExplicit: true,
    });
  }
  return merged;
}
// ../clients/src/agent-plugins.ts
const text$1 = {
  grade: 'documented',
  source: 'https://github.com/agentplugins/agent-plugins-spec (version 1.0.0)',
  date: '2026-08-06',
  note: 'A skill that does not conform to Agent Skills has to be skipped.',
};
const noFrontmatter$5 = 'skill is skipped: no frontmatter';
const invalidYaml$4 = 'skill is skipped: invalid YAML';
const badName$4 = 'skill is skipped: name has characters other than a-z, 0-9 and single hyphens';
const noDescription$1 = 'skill is skipped: no description';
const unexpectedField$2 = 'skill is skipped: field outside the six of the Agent Skills specification';
/** The Agent Plugins specification. Its clients skip every skill that Agent Skills does not allow. */
const agentPlugins = {
  id: 'agent-plugins',
  name: 'Agent Plugins specification',
  specification: true,
  reading: {
    'frontmatter-missing': {
      effect: 'dropped',
      detail: noFrontmatter$5,
      evidence: text$1,
    },
    'frontmatter-unclosed': {
      effect: 'dropped',
      detail: noFrontmatter$5,
      evidence: text$1,
    },
    'text-before-frontmatter': {
      effect: 'dropped',
      detail: noFrontmatter$5,
      evidence: text$1,
    },
    'unquoted-colon': {
      effect: 'dropped',
      detail: invalidYaml$4,
      evidence: text$1,
    },
    'tab-indentation': {
      effect: 'dropped',
      detail: invalidYaml$4,
      evidence: text$1,
    },
    'duplicate-key': {
      effect: 'dropped',
      detail: invalidYaml$4,
      evidence: text$1,
    },
    'unterminated-quote': {
      effect: 'dropped',
      detail: invalidYaml$4,
      evidence: text$1,
    },
    'unindented-continuation': {
      effect: 'dropped',
      detail: invalidYaml$4,
      evidence: text$1,
    },
    'bad-alias': {
      effect: 'dropped',
      detail: invalidYaml$4,
      evidence: text$1,
    },
    'invalid-yaml': {
      effect: 'dropped',
      detail: invalidYaml$4,
      evidence: text$1,
    },
    'not-a-mapping': {
      effect: 'dropped',
      detail: 'skill is skipped: frontmatter is not a mapping',
      evidence: text$1,
    },
    'name-missing': {
      effect: 'dropped',
      detail: 'skill is skipped: no name',
      evidence: text$1,
    },
    'name-empty': {
      effect: 'dropped',
      detail: 'skill is skipped: no name',
      evidence: text$1,
    },
    'name-non-ascii': {
      effect: 'dropped',
      detail: badName$4,
      evidence: text$1,
    },
    'name-too-long': {
      effect: 'dropped',
      detail: 'skill is skipped: name is over 64 characters',
      evidence: text$1,
    },
    'name-with-blanks': {
      effect: 'dropped',
      detail: badName$4,
      evidence: text$1,
    },
    'name-with-capitals': {
      effect: 'dropped',
      detail: badName$4,
      evidence: text$1,
    },
    'name-with-underscore': {
      effect: 'dropped',
      detail: badName$4,
      evidence: text$1,
    },
    'name-with-colon': {
      effect: 'dropped',
      detail: badName$4,
      evidence: text$1,
    },
    'directory-mismatch': {
      effect: 'dropped',
      detail: 'skill is skipped: name is not the name of its folder',
      evidence: text$1,
    },
    'description-missing': {
      effect: 'dropped',
      detail: noDescription$1,
      evidence: text$1,
    },
    'description-null': {
      effect: 'dropped',
      detail: noDescription$1,
      evidence: text$1,
    },
    'description-empty': {
      effect: 'dropped',
      detail: noDescription$1,
      evidence: text$1,
    },
    'description-is-list': {
      effect: 'dropped',
      detail: 'skill is skipped: description is not a text',
      evidence: text$1,
    },
    'description-over-1024': {
      effect: 'dropped',
      detail: 'skill is skipped: description is over 1,024 characters',
      evidence: text$1,
    },
    'compatibility-over-500': {
      effect: 'dropped',
      detail: 'skill is skipped: `compatibility` is over 500 characters',
      evidence: text$1,
    },
    'metadata-is-list': {
      effect: 'dropped',
      detail: 'skill is skipped: `metadata` is not a map',
      evidence: text$1,
    },
    'allowed-tools-is-map': {
      effect: 'dropped',
      detail: 'skill is skipped: `allowed-tools` is not a text',
      evidence: text$1,
    },
    'unknown-field': {
      effect: 'dropped',
      detail: unexpectedField$2,
      evidence: text$1,
    },
    'nested-skill': {
      effect: 'dropped',
      detail: 'skill is not read: only direct children of skills/ are',
      evidence: text$1,
    },
  },
  skills: {
    fileName: 'SKILL.md',
    roots: [
      {
        path: 'skills',
        scope: 'plugin',
        depth: 1,
        deeper: 'lost',
        evidence: text$1,
      },
    ],
  },
  fields: {
    name: {
      types: ['string'],
      required: true,
      evidence: text$1,
    },
    description: {
      types: ['string'],
      required: true,
      evidence: text$1,
    },
    license: {
      types: ['string'],
      evidence: text$1,
    },
    compatibility: {
      types: ['string'],
      evidence: text$1,
    },
    metadata: {
      types: ['map'],
      evidence: text$1,
    },
    'allowed-tools': {
      types: ['string'],
      evidence: text$1,
    },
  },
  closedFields: {
    effect: 'dropped',
    detail: unexpectedField$2,
    evidence: text$1,
  },
  limits: {
    name: {
      max: 64,
      unit: 'code points',
      pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
      effect: 'dropped',
      evidence: text$1,
    },
    description: {
      max: 1024,
      unit: 'code points',
      effect: 'dropped',
      evidence: text$1,
    },
    compatibility: {
      max: 500,
      unit: 'code points',
      effect: 'dropped',
      evidence: text$1,
    },
  },
};
// ../clients/src/agent-skills.ts
const text = {
  grade: 'documented',
  source: 'https://agentskills.io/specification',
  date: '2026-08-09',
};
const validator$2 = {
  grade: 'documented',
  source: 'https://github.com/agentskills/agentskills/tree/main/skills-ref',
  date: '2026-08-09',
};
const noFrontmatter$4 = 'skill is not valid: no frontmatter between `---`';
const invalidYaml$3 = 'skill is not valid: invalid YAML';
const strictYaml = 'skill is not valid: only plain block YAML is read';
const badName$3 = 'skill is not valid: name has characters other than a-z, 0-9 and single hyphens';
const noDescription = 'skill is not valid: no description';
const unexpectedField$1 = 'skill is not valid: field outside the six of the specification';
/** The Agent Skills specification, with its reference validator skills-ref. `dropped` stands for "not valid". */
const agentSkills = {
  id: 'agent-skills',
  name: 'Agent Skills specification',
  specification: true,
  reading: {
    'byte-order-mark': {
      effect: 'dropped',
      detail: noFrontmatter$4,
      evidence: validator$2,
    },
    'utf-16': {
      effect: 'dropped',
      detail: 'skill is not valid: not UTF-8',
      evidence: validator$2,
    },
    'invalid-utf-8': {
      effect: 'dropped',
      detail: 'skill is not valid: not UTF-8',
      evidence: validator$2,
    },
    'frontmatter-missing': {
      effect: 'dropped',
      detail: noFrontmatter$4,
      evidence: validator$2,
    },
    'frontmatter-unclosed': {
      effect: 'dropped',
      detail: noFrontmatter$4,
      evidence: validator$2,
    },
    'dots-close': {
      effect: 'dropped',
      detail: noFrontmatter$4,
      evidence: validator$2,
    },
    'text-before-frontmatter': {
      effect: 'dropped',
      detail: noFrontmatter$4,
      evidence: validator$2,
    },
    'fence-in-value': {
      effect: 'damaged',
      detail: 'the frontmatter ends at the first `---`, even inside a value',
      evidence: validator$2,
    },
    'unquoted-colon': {
      effect: 'dropped',
      detail: invalidYaml$3,
      evidence: validator$2,
    },
    'tab-indentation': {
      effect: 'dropped',
      detail: invalidYaml$3,
      evidence: validator$2,
    },
    'duplicate-key': {
      effect: 'dropped',
      detail: 'skill is not valid: duplicate key',
      evidence: validator$2,
    },
    'unterminated-quote': {
      effect: 'dropped',
      detail: invalidYaml$3,
      evidence: validator$2,
    },
    'unindented-continuation': {
      effect: 'dropped',
      detail: invalidYaml$3,
      evidence: validator$2,
    },
    'bad-alias': {
      effect: 'dropped',
      detail: invalidYaml$3,
      evidence: validator$2,
    },
    'invalid-yaml': {
      effect: 'dropped',
      detail: invalidYaml$3,
      evidence: validator$2,
    },
    'not-a-mapping': {
      effect: 'dropped',
      detail: 'skill is not valid: frontmatter is not a mapping',
      evidence: validator$2,
    },
    'flow-collection': {
      effect: 'dropped',
      detail: strictYaml,
      evidence: validator$2,
    },
    'yaml-anchor': {
      effect: 'dropped',
      detail: strictYaml,
      evidence: validator$2,
    },
    'name-missing': {
      effect: 'dropped',
      detail: 'skill is not valid: no name',
      evidence: text,
    },
    'name-empty': {
      effect: 'dropped',
      detail: 'skill is not valid: no name',
      evidence: text,
    },
    'name-not-a-string': 'accepted',
    'name-yaml-boolean': 'accepted',
    'name-non-ascii': {
      effect: 'dropped',
      detail: badName$3,
      evidence: {
        ...text,
        note: 'The text allows a-z, 0-9 and hyphens; skills-ref allows lower-case letters of every script.',
      },
    },
    'name-too-long': {
      effect: 'dropped',
      detail: 'skill is not valid: name is over 64 characters',
      evidence: text,
    },
    'name-with-blanks': {
      effect: 'dropped',
      detail: badName$3,
      evidence: text,
    },
    'name-with-capitals': {
      effect: 'dropped',
      detail: badName$3,
      evidence: text,
    },
    'name-with-underscore': {
      effect: 'dropped',
      detail: badName$3,
      evidence: text,
    },
    'name-with-colon': {
      effect: 'dropped',
      detail: badName$3,
      evidence: text,
    },
    'name-padded': 'accepted',
    'directory-mismatch': {
      effect: 'dropped',
      detail: 'skill is not valid: name is not the name of its folder',
      evidence: text,
    },
    'description-missing': {
      effect: 'dropped',
      detail: noDescription,
      evidence: text,
    },
    'description-null': {
      effect: 'dropped',
      detail: noDescription,
      evidence: text,
    },
    'description-empty': {
      effect: 'dropped',
      detail: noDescription,
      evidence: text,
    },
    'description-is-list': {
      effect: 'dropped',
      detail: 'skill is not valid: description is not a text',
      evidence: text,
    },
    'description-number': 'accepted',
    'description-over-1024': {
      effect: 'dropped',
      detail: 'skill is not valid: description is over 1,024 characters',
      evidence: text,
    },
    'compatibility-over-500': {
      effect: 'dropped',
      detail: 'skill is not valid: `compatibility` is over 500 characters',
      evidence: text,
    },
    'metadata-is-list': {
      effect: 'ignored',
      detail: '`metadata` is not a map from texts to texts',
      evidence: {
        ...text,
        note: 'skills-ref does not check it.',
      },
    },
    'metadata-non-string-values': {
      effect: 'damaged',
      detail: 'values of `metadata` become texts',
      evidence: {
        ...validator$2,
        note: 'The text asks for quoted numbers and booleans.',
      },
    },
    'metadata-nested': {
      effect: 'damaged',
      detail: 'values of `metadata` become texts',
      evidence: validator$2,
    },
    'allowed-tools-is-map': {
      effect: 'dropped',
      detail: 'skill is not valid: `allowed-tools` is a map',
      evidence: validator$2,
    },
    'allowed-tools-list': {
      effect: 'ignored',
      detail: '`allowed-tools` is a list, not one text separated by blanks',
      evidence: {
        ...text,
        note: 'skills-ref accepts a block list since; a flow list is no YAML that it reads.',
      },
    },
    'allowed-tools-comma': {
      effect: 'damaged',
      detail: 'names in `allowed-tools` are separated by blanks and keep their commas',
      evidence: text,
    },
    'unknown-field': {
      effect: 'dropped',
      detail: unexpectedField$1,
      evidence: validator$2,
    },
    'lower-case-file': 'accepted',
  },
  skills: {
    fileName: 'SKILL.md',
    roots: [],
  },
  fields: {
    name: {
      types: ['string'],
      required: true,
      evidence: text,
    },
    description: {
      types: ['string'],
      required: true,
      evidence: text,
    },
    license: {
      types: ['string'],
      evidence: text,
    },
    compatibility: {
      types: ['string'],
      evidence: text,
    },
    metadata: {
      types: ['map'],
      evidence: text,
    },
    'allowed-tools': {
      types: ['string'],
      evidence: {
        ...text,
        note: 'Experimental; skills-ref accepts a block list too.',
      },
    },
  },
  closedFields: {
    effect: 'dropped',
    detail: unexpectedField$1,
    evidence: validator$2,
  },
  limits: {
    name: {
      max: 64,
      unit: 'code points',
      pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
      effect: 'dropped',
      evidence: text,
    },
    description: {
      max: 1024,
      unit: 'code points',
      effect: 'dropped',
      evidence: text,
    },
    compatibility: {
      max: 500,
      unit: 'code points',
      effect: 'dropped',
      evidence: text,
    },
  },
};
// ../clients/src/claude-code-fields.ts
const skillsPage$8 = {
  grade: 'documented',
  source: 'https://code.claude.com/docs/en/skills',
  date: '2026-08-22',
};
const agentsPage = {
  grade: 'documented',
  source: 'https://code.claude.com/docs/en/sub-agents',
  date: '2026-08-22',
};
const validator$1 = {
  grade: 'observed',
  source: 'Claude Code 2.1.328, `claude plugin validate` on a test folder',
  date: '2026-11-20',
  note: 'Another value is a validation error.',
};
const models = ['haiku', 'sonnet', 'opus', 'fable', 'inherit'];
const efforts = ['low', 'medium', 'high', 'xhigh', 'max'];
/** Fields of a SKILL.md; commands have the same. */
const skillFields = {
  name: {
    types: ['string'],
    evidence: {
      ...skillsPage$8,
      note: 'A label only in personal and project skills, whose command is the folder name; the last part of the command in a plugin.',
    },
  },
  description: {
    types: ['string'],
    evidence: {
      ...skillsPage$8,
      note: 'Recommended; the first paragraph of the body stands in where it is missing.',
    },
  },
  when_to_use: {
    types: ['string'],
    evidence: skillsPage$8,
  },
  'argument-hint': {
    types: ['string', 'list'],
    evidence: skillsPage$8,
  },
  arguments: {
    types: ['string', 'list'],
    evidence: skillsPage$8,
  },
  'disable-model-invocation': {
    types: ['boolean'],
    evidence: skillsPage$8,
  },
  'user-invocable': {
    types: ['boolean'],
    evidence: skillsPage$8,
  },
  'allowed-tools': {
    types: ['string', 'list'],
    evidence: skillsPage$8,
  },
  'disallowed-tools': {
    types: ['string', 'list'],
    evidence: skillsPage$8,
  },
  disallowedTools: {
    types: ['string', 'list'],
    aliasOf: 'disallowed-tools',
    evidence: skillsPage$8,
  },
  model: {
    types: ['string'],
    values: models,
    otherValues: true,
    evidence: skillsPage$8,
  },
  effort: {
    types: ['string', 'number'],
    values: efforts,
    evidence: skillsPage$8,
  },
  context: {
    types: ['string'],
    values: ['fork', 'inline'],
    evidence: skillsPage$8,
  },
  agent: {
    types: ['string'],
    evidence: skillsPage$8,
  },
  background: {
    types: ['boolean'],
    evidence: {
      ...skillsPage$8,
      note: 'Since 2.1.218.',
    },
  },
  hooks: {
    types: ['map'],
    evidence: skillsPage$8,
  },
  paths: {
    types: ['string', 'list'],
    evidence: skillsPage$8,
  },
  shell: {
    types: ['string'],
    values: ['bash', 'powershell'],
    evidence: validator$1,
  },
  license: {
    types: ['string'],
    evidence: skillsPage$8,
  },
  compatibility: {
    types: ['string'],
    evidence: skillsPage$8,
  },
  metadata: {
    types: ['map'],
    evidence: skillsPage$8,
  },
  version: {
    types: ['string', 'number'],
    evidence: skillsPage$8,
  },
};
/** Fields of `agents/*.md`. */
const agentFields = {
  name: {
    types: ['string'],
    required: true,
    evidence: {
      ...agentsPage,
      note: 'Without `:`.',
    },
  },
  description: {
    types: ['string'],
    required: true,
    evidence: agentsPage,
  },
  tools: {
    types: ['string', 'list'],
    evidence: agentsPage,
  },
  disallowedTools: {
    types: ['string', 'list'],
    evidence: agentsPage,
  },
  model: {
    types: ['string'],
    values: models,
    otherValues: true,
    evidence: agentsPage,
  },
  effort: {
    types: ['string', 'number'],
    values: efforts,
    evidence: agentsPage,
  },
  permissionMode: {
    types: ['string'],
    values: ['default', 'acceptEdits', 'auto', 'dontAsk', 'bypassPermissions', 'plan', 'manual'],
    ignoredInPlugins: true,
    evidence: agentsPage,
  },
  maxTurns: {
    types: ['number'],
    evidence: agentsPage,
  },
  skills: {
    types: ['list', 'string'],
    evidence: {
      ...agentsPage,
      note: 'Names; paths resolve to nothing without a message.',
    },
  },
  mcpServers: {
    types: ['list'],
    ignoredInPlugins: true,
    evidence: agentsPage,
  },
  hooks: {
    types: ['map'],
    ignoredInPlugins: true,
    evidence: agentsPage,
  },
  memory: {
    types: ['string'],
    values: ['user', 'project', 'local'],
    evidence: agentsPage,
  },
  background: {
    types: ['boolean'],
    evidence: agentsPage,
  },
  isolation: {
    types: ['string'],
    values: ['worktree'],
    evidence: agentsPage,
  },
  color: {
    types: ['string'],
    values: ['red', 'blue', 'green', 'yellow', 'purple', 'orange', 'pink', 'cyan'],
    evidence: agentsPage,
  },
  initialPrompt: {
    types: ['string'],
    evidence: agentsPage,
  },
  omitClaudeMd: {
    types: ['boolean'],
    evidence: agentsPage,
  },
  autoCompactWindow: {
    types: ['number', 'string'],
    evidence: agentsPage,
  },
  experimental: {
    types: ['map'],
    evidence: agentsPage,
  },
};
/**
 * Built-in tools, from https://code.claude.com/docs/en/tools-reference as read on 2026-11-20, then names of earlier
 * versions that skills still write.
 */
const tools = [
  'Agent',
  'Artifact',
  'AskUserQuestion',
  'Bash',
  'CronCreate',
  'CronDelete',
  'CronList',
  'Edit',
  'EndConversation',
  'EnterPlanMode',
  'EnterWorktree',
  'ExitPlanMode',
  'ExitWorktree',
  'Glob',
  'Grep',
  'LSP',
  'ListMcpResourcesTool',
  'Monitor',
  'NotebookEdit',
  'PowerShell',
  'PushNotification',
  'Read',
  'ReadMcpResourceTool',
  'RemoteTrigger',
  'ReportFindings',
  'ScheduleWakeup',
  'SendMessage',
  'SendUserFile',
  'ShareOnboardingGuide',
  'Skill',
  'TaskCreate',
  'TaskGet',
  'TaskList',
  'TaskOutput',
  'TaskStop',
  'TaskUpdate',
  'TodoWrite',
  'ToolSearch',
  'WaitForMcpServers',
  'WebFetch',
  'WebSearch',
  'Workflow',
  'Write',
  'BashOutput',
  'KillShell',
  'LS',
  'MultiEdit',
  'NotebookRead',
  'SlashCommand',
  'Task',
  'TeamCreate',
  'TeamDelete',
];
// ../clients/src/claude-code.ts
const session = {
  grade: 'observed',
  source: 'Claude Code 2.1.328, skills of a test folder',
  date: '2026-11-20',
};
const listing$4 = {
  grade: 'observed',
  source: 'Claude Code 2.1.328, list of skills in the prompt of a headless session',
  date: '2026-11-20',
};
const validator = {
  grade: 'observed',
  source: 'Claude Code 2.1.328, `claude plugin validate` on a test folder',
  date: '2026-11-20',
  note: 'What a session does with the value was not looked at.',
};
const noFields = 'read as a file without frontmatter: every field is lost';
const fieldsDropped = 'the YAML cannot be read and every field is dropped';
/** Claude Code. */
const claudeCode = {
  id: 'claude-code',
  name: 'Claude Code',
  version: '2.1.328',
  reading: {
    'byte-order-mark': 'accepted',
    'utf-16': {
      effect: 'damaged',
      detail: noFields,
      evidence: session,
    },
    'file-over-1-mib': {
      effect: 'dropped',
      detail: 'skill is not loaded: the file is over 1 MiB',
      evidence: session,
    },
    'frontmatter-missing': {
      effect: 'damaged',
      detail: noFields,
      evidence: session,
    },
    'frontmatter-unclosed': {
      effect: 'damaged',
      detail: noFields,
      evidence: session,
    },
    'dots-close': {
      effect: 'damaged',
      detail: noFields,
      evidence: session,
    },
    'text-before-frontmatter': {
      effect: 'damaged',
      detail: noFields,
      evidence: session,
    },
    'fence-in-value': {
      effect: 'damaged',
      detail: 'the frontmatter ends at the first `---`, even inside a value',
      evidence: session,
    },
    'unquoted-colon': 'accepted',
    'comment-cuts-value': {
      effect: 'cut',
      detail: 'value ends before ` #`',
      evidence: session,
    },
    'tab-indentation': 'accepted',
    'duplicate-key': 'accepted',
    'unterminated-quote': {
      effect: 'damaged',
      detail: fieldsDropped,
      evidence: session,
    },
    'unindented-continuation': {
      effect: 'damaged',
      detail: fieldsDropped,
      evidence: session,
    },
    'bad-alias': 'accepted',
    'invalid-yaml': {
      effect: 'damaged',
      detail: fieldsDropped,
      evidence: {
        ...session,
        note: 'After a second reading with quoted one-line values and expanded tabs.',
      },
    },
    'flow-collection': 'accepted',
    'not-a-mapping': {
      effect: 'damaged',
      detail: 'no field can be read: the frontmatter is not a mapping',
      evidence: validator,
    },
    'name-missing': 'accepted',
    'name-not-a-string': {
      effect: 'ignored',
      detail: 'name is not a text, which validation refuses',
      evidence: validator,
    },
    'name-non-ascii': 'accepted',
    'name-too-long': 'accepted',
    'directory-mismatch': {
      effect: 'ignored',
      detail: 'the command is the folder name; `name` is only a label',
      evidence: {
        ...listing$4,
        note: 'In a plugin `name` makes the last part of the command.',
      },
    },
    'description-missing': {
      effect: 'damaged',
      detail: 'the first paragraph of the body is shown as its description',
      evidence: session,
    },
    'description-null': {
      effect: 'damaged',
      detail: 'skill is loaded without a description of its own',
      evidence: session,
    },
    'description-empty': {
      effect: 'damaged',
      detail: 'skill is loaded without a description of its own',
      evidence: session,
    },
    'description-is-list': {
      effect: 'damaged',
      detail: 'the description is dropped',
      evidence: session,
    },
    'description-over-1024': 'accepted',
    'description-with-markup': {
      effect: 'damaged',
      detail: '`<` and `>` reach the model as `&lt;` and `&gt;`',
      evidence: listing$4,
    },
    'metadata-is-list': {
      effect: 'ignored',
      detail: '`metadata` is dropped',
      evidence: session,
    },
    'allowed-tools-is-map': {
      effect: 'ignored',
      detail: '`allowed-tools` is a map, which validation refuses',
      evidence: validator,
    },
    'allowed-tools-list': 'accepted',
    'allowed-tools-comma': 'accepted',
    'boolean-as-string': 'accepted',
    'unknown-field': 'accepted',
    'lower-case-file': {
      effect: 'dropped',
      detail: 'skill is not loaded: the file has to be `SKILL.md`',
      evidence: session,
    },
    'flat-file': {
      effect: 'dropped',
      detail: 'skill is not loaded: it has no folder of its own',
      evidence: session,
    },
    'nested-skill': {
      effect: 'dropped',
      detail: 'skill is not loaded: it is more than one folder below the root',
      evidence: session,
    },
    'nested-in-skill': {
      effect: 'dropped',
      detail: "skill is not loaded: it is below another skill's folder",
      evidence: session,
    },
    'hidden-directory': 'accepted',
  },
  skills: {
    fileName: 'SKILL.md',
    roots: [
      {
        path: '.claude/skills',
        scope: 'project',
        depth: 1,
        deeper: 'lost',
        evidence: {
          ...session,
          note: 'Below a subdirectory it is read once files there are worked on. The folder name `synced` is reserved.',
        },
      },
      {
        path: '~/.claude/skills',
        scope: 'user',
        depth: 1,
        deeper: 'lost',
        evidence: session,
      },
      {
        path: 'skills',
        scope: 'plugin',
        depth: 1,
        deeper: 'lost',
        evidence: session,
      },
    ],
  },
  fields: skillFields,
  limits: {
    name: {
      max: 256,
      effect: 'ignored',
      evidence: session,
    },
    listingEntry: {
      max: 1536,
      unit: 'utf-16 units',
      effect: 'cut',
      evidence: {
        ...listing$4,
        note: 'Counts `description - when_to_use` after `<` and `>` are escaped, the final `…` included; skillListingMaxDescChars changes it.',
      },
    },
  },
  tools,
  agentFields,
  commandFields: skillFields,
};
// ../clients/src/claude-desktop.ts
const platform = {
  grade: 'documented',
  source: 'https://platform.claude.com/docs/en/agents-and-tools/agent-skills/overview',
  date: '2026-08-22',
};
const badName$2 = 'upload is refused: name has characters other than a-z, 0-9 and hyphens';
const unexpectedField = 'upload is refused: field outside the six of the Agent Skills specification';
/** Claude Desktop and claude.ai, which take skills as uploads; the Skills API has the same rules. */
const claudeDesktop = {
  id: 'claude-desktop',
  name: 'Claude Desktop',
  reading: {
    'name-non-ascii': {
      effect: 'dropped',
      detail: badName$2,
      evidence: platform,
    },
    'name-too-long': {
      effect: 'dropped',
      detail: 'upload is refused: name is over 64 characters',
      evidence: platform,
    },
    'name-with-blanks': {
      effect: 'dropped',
      detail: badName$2,
      evidence: platform,
    },
    'name-with-capitals': {
      effect: 'dropped',
      detail: badName$2,
      evidence: platform,
    },
    'name-with-underscore': {
      effect: 'dropped',
      detail: badName$2,
      evidence: platform,
    },
    'name-with-colon': {
      effect: 'dropped',
      detail: badName$2,
      evidence: platform,
    },
    'name-reserved-word': {
      effect: 'dropped',
      detail: 'upload is refused: name contains a reserved word',
      evidence: platform,
    },
    'description-empty': {
      effect: 'dropped',
      detail: 'upload is refused: description is empty',
      evidence: platform,
    },
    'description-over-1024': {
      effect: 'dropped',
      detail: 'upload is refused: description is over 1,024 characters',
      evidence: platform,
    },
    'description-with-markup': {
      effect: 'dropped',
      detail: 'upload is refused: description has XML tags',
      evidence: platform,
    },
    'unknown-field': {
      effect: 'dropped',
      detail: unexpectedField,
      evidence: platform,
    },
  },
  skills: {
    fileName: 'SKILL.md',
    roots: [],
  },
  fields: {
    name: {
      types: ['string'],
      required: true,
      evidence: platform,
    },
    description: {
      types: ['string'],
      required: true,
      evidence: platform,
    },
    license: {
      types: ['string'],
      evidence: platform,
    },
    compatibility: {
      types: ['string'],
      evidence: platform,
    },
    metadata: {
      types: ['map'],
      evidence: platform,
    },
    'allowed-tools': {
      types: ['string'],
      evidence: platform,
    },
  },
  closedFields: {
    effect: 'dropped',
    detail: unexpectedField,
    evidence: platform,
  },
  limits: {
    name: {
      max: 64,
      pattern: '^[a-z0-9-]+$',
      effect: 'dropped',
      evidence: platform,
    },
    description: {
      max: 1024,
      effect: 'dropped',
      evidence: {
        ...platform,
        note: 'https://support.claude.com/en/articles/12512198 says 200 characters, and a name with capitals and blanks in its example.',
      },
    },
  },
};
// ../clients/src/codex.ts
const listing$3 = {
  grade: 'observed',
  source: 'Codex CLI 0.169.0, skills listing of a test folder',
  date: '2026-11-20',
};
const prompt = {
  grade: 'observed',
  source: 'Codex CLI 0.169.0, prompt of a test project',
  date: '2026-11-20',
};
const skillsPage$7 = {
  grade: 'documented',
  source: 'https://developers.openai.com/codex/skills',
  date: '2026-08-22',
};
const loaderSource$1 = {
  grade: 'documented',
  source: 'https://github.com/openai/codex/blob/main/codex-rs/core-skills/src/loader.rs',
  date: '2026-11-20',
  note: 'A version of the source other than 0.169.0 was read: it still refused descriptions over 1,024 characters.',
};
const noFrontmatter$3 = 'skill is not listed: no frontmatter between `---` lines';
const invalidYaml$2 = 'skill is not listed: invalid YAML';
/** OpenAI Codex CLI. */
const codex = {
  id: 'codex',
  name: 'Codex CLI',
  version: '0.169.0',
  reading: {
    'byte-order-mark': {
      effect: 'dropped',
      detail: noFrontmatter$3,
      evidence: listing$3,
    },
    'utf-16': {
      effect: 'dropped',
      detail: 'skill is not listed: not UTF-8',
      evidence: listing$3,
    },
    'invalid-utf-8': {
      effect: 'dropped',
      detail: 'skill is not listed: not UTF-8',
      evidence: listing$3,
    },
    'frontmatter-missing': {
      effect: 'dropped',
      detail: noFrontmatter$3,
      evidence: listing$3,
    },
    'frontmatter-unclosed': {
      effect: 'dropped',
      detail: noFrontmatter$3,
      evidence: listing$3,
    },
    'dots-close': {
      effect: 'dropped',
      detail: noFrontmatter$3,
      evidence: listing$3,
    },
    'text-before-frontmatter': {
      effect: 'dropped',
      detail: noFrontmatter$3,
      evidence: listing$3,
    },
    'blank-after-fence': 'accepted',
    'fence-in-value': 'accepted',
    'unquoted-colon': 'accepted',
    'comment-cuts-value': {
      effect: 'cut',
      detail: 'value ends before ` #`',
      evidence: listing$3,
    },
    'tab-indentation': {
      effect: 'dropped',
      detail: invalidYaml$2,
      evidence: listing$3,
    },
    'duplicate-key': {
      effect: 'dropped',
      detail: 'skill is not listed: duplicate field',
      evidence: listing$3,
    },
    'unterminated-quote': {
      effect: 'dropped',
      detail: invalidYaml$2,
      evidence: listing$3,
    },
    'unindented-continuation': {
      effect: 'dropped',
      detail: invalidYaml$2,
      evidence: listing$3,
    },
    'invalid-yaml': {
      effect: 'dropped',
      detail: invalidYaml$2,
      evidence: {
        ...listing$3,
        note: 'From tab indentation, an unterminated quote and an unindented continuation; only an unquoted `: ` is forgiven.',
      },
    },
    'not-a-mapping': {
      effect: 'dropped',
      detail: 'skill is not listed: frontmatter is not a mapping',
      evidence: listing$3,
    },
    'flow-collection': 'accepted',
    'yaml-anchor': 'accepted',
    'name-missing': 'accepted',
    'name-not-a-string': 'accepted',
    'name-yaml-boolean': 'accepted',
    'name-non-ascii': 'accepted',
    'name-too-long': {
      effect: 'dropped',
      detail: 'skill is not listed: name is over 64 characters',
      evidence: listing$3,
    },
    'name-with-blanks': 'accepted',
    'name-with-capitals': 'accepted',
    'name-with-underscore': 'accepted',
    'name-with-colon': 'accepted',
    'name-padded': 'accepted',
    'directory-mismatch': 'accepted',
    'duplicate-name': 'accepted',
    'description-missing': {
      effect: 'dropped',
      detail: 'skill is not listed: no description',
      evidence: listing$3,
    },
    'description-null': {
      effect: 'dropped',
      detail: 'skill is not listed: no description',
      evidence: listing$3,
    },
    'description-empty': {
      effect: 'dropped',
      detail: 'skill is not listed: no description',
      evidence: listing$3,
    },
    'description-is-list': {
      effect: 'dropped',
      detail: 'skill is not listed: description is not a text',
      evidence: listing$3,
    },
    'description-number': 'accepted',
    'description-over-1024': 'accepted',
    'description-with-markup': 'accepted',
    'compatibility-over-500': 'accepted',
    'metadata-is-list': {
      effect: 'dropped',
      detail: 'skill is not listed: `metadata` is not a map',
      evidence: listing$3,
    },
    'metadata-non-string-values': 'accepted',
    'metadata-nested': 'accepted',
    'allowed-tools-is-map': 'accepted',
    'allowed-tools-list': 'accepted',
    'allowed-tools-comma': 'accepted',
    'boolean-as-string': 'accepted',
    'unknown-field': 'accepted',
    'lower-case-file': {
      effect: 'dropped',
      detail: 'skill is not listed: the file has to be `SKILL.md`',
      evidence: listing$3,
    },
    'flat-file': {
      effect: 'dropped',
      detail: 'skill is not listed: it has no folder of its own',
      evidence: listing$3,
    },
    'root-skill-file': 'accepted',
    'nested-skill': 'accepted',
    'nested-in-skill': 'accepted',
    'hidden-directory': {
      effect: 'dropped',
      detail: 'skill is not listed: it is in a hidden folder',
      evidence: listing$3,
    },
  },
  skills: {
    fileName: 'SKILL.md',
    roots: [
      {
        path: '.agents/skills',
        scope: 'project',
        depth: 6,
        deeper: 'lost',
        evidence: {
          ...listing$3,
          note: 'Found four levels down; six is the constant in the public source. Read from the working directory up to the repository root.',
        },
      },
      {
        path: '.codex/skills',
        scope: 'project',
        depth: 6,
        deeper: 'lost',
        evidence: loaderSource$1,
      },
      {
        path: '~/.agents/skills',
        scope: 'user',
        depth: 6,
        deeper: 'lost',
        evidence: loaderSource$1,
      },
      {
        path: '~/.codex/skills',
        scope: 'user',
        depth: 6,
        deeper: 'lost',
        evidence: {
          ...loaderSource$1,
          note: 'Deprecated there.',
        },
      },
      {
        path: '/etc/codex/skills',
        scope: 'user',
        depth: 6,
        deeper: 'lost',
        evidence: {
          ...loaderSource$1,
          note: 'Set by the administrator of the machine.',
        },
      },
      {
        path: 'skills',
        scope: 'plugin',
        depth: 6,
        deeper: 'lost',
        evidence: loaderSource$1,
      },
    ],
  },
  fields: {
    name: {
      types: ['string'],
      evidence: {
        ...listing$3,
        note: 'The folder name stands in where it is missing.',
      },
    },
    description: {
      types: ['string'],
      required: true,
      evidence: listing$3,
    },
    metadata: {
      types: ['map'],
      evidence: {
        ...loaderSource$1,
        note: 'Only `short-description` in it is read.',
      },
    },
    license: {
      types: ['string'],
      evidence: {
        ...skillsPage$7,
        note: 'Allowed by the bundled validator, not read by the loader.',
      },
    },
    'allowed-tools': {
      types: ['string', 'list'],
      evidence: {
        ...skillsPage$7,
        note: 'Allowed by the bundled validator, not read by the loader.',
      },
    },
  },
  limits: {
    name: {
      max: 64,
      unit: 'code points',
      effect: 'dropped',
      evidence: {
        ...listing$3,
        note: 'The unit is from the public source, where `plugin:skill` counts in a plugin.',
      },
    },
    listingEntry: {
      max: 1024,
      effect: 'cut',
      evidence: {
        ...prompt,
        note: 'Counts the description, the final `...` included. The skills listing reports longer descriptions whole; the prompt cuts them.',
      },
    },
  },
};
// ../clients/src/copilot-cli.ts
const listing$2 = {
  grade: 'observed',
  source: 'GitHub Copilot CLI 1.0.102, skills listing of a test folder',
  date: '2026-11-20',
};
const reference = {
  grade: 'documented',
  source: 'https://docs.github.com/en/copilot/reference/copilot-cli-reference/cli-command-reference',
  date: '2026-11-20',
};
/** The roots are documented; how deep they are searched was observed in .agents/skills. */
const root$1 = {
  ...reference,
  note: 'Levels as observed in .agents/skills of 1.0.102, where four are the deepest that were tried.',
};
const noFrontmatter$2 = 'skill is not listed: no frontmatter between `---` lines';
const invalidYaml$1 = 'skill is not listed: invalid YAML';
const firstLine = 'the first line of the body is shown as its description';
/** GitHub Copilot CLI. */
const copilotCli = {
  id: 'copilot-cli',
  name: 'Copilot CLI',
  version: '1.0.102',
  reading: {
    'byte-order-mark': 'accepted',
    'utf-16': {
      effect: 'dropped',
      detail: 'skill is not listed: not UTF-8',
      evidence: listing$2,
    },
    'invalid-utf-8': {
      effect: 'damaged',
      detail: 'bytes that are not UTF-8 become `�`',
      evidence: listing$2,
    },
    'frontmatter-missing': {
      effect: 'dropped',
      detail: noFrontmatter$2,
      evidence: listing$2,
    },
    'frontmatter-unclosed': {
      effect: 'dropped',
      detail: noFrontmatter$2,
      evidence: listing$2,
    },
    'dots-close': {
      effect: 'dropped',
      detail: noFrontmatter$2,
      evidence: listing$2,
    },
    'text-before-frontmatter': {
      effect: 'dropped',
      detail: noFrontmatter$2,
      evidence: listing$2,
    },
    'blank-after-fence': 'accepted',
    'fence-in-value': 'accepted',
    'unquoted-colon': {
      effect: 'dropped',
      detail: invalidYaml$1,
      evidence: listing$2,
    },
    'comment-cuts-value': {
      effect: 'cut',
      detail: 'value ends before ` #`',
      evidence: listing$2,
    },
    'tab-indentation': {
      effect: 'dropped',
      detail: invalidYaml$1,
      evidence: listing$2,
    },
    'duplicate-key': {
      effect: 'dropped',
      detail: 'skill is not listed: duplicate key',
      evidence: listing$2,
    },
    'unterminated-quote': {
      effect: 'dropped',
      detail: invalidYaml$1,
      evidence: listing$2,
    },
    'unindented-continuation': {
      effect: 'dropped',
      detail: invalidYaml$1,
      evidence: listing$2,
    },
    'bad-alias': {
      effect: 'dropped',
      detail: invalidYaml$1,
      evidence: {
        ...listing$2,
        note: 'Deduced: each of the five kinds of invalid YAML that were tried loses the skill.',
      },
    },
    'invalid-yaml': {
      effect: 'dropped',
      detail: invalidYaml$1,
      evidence: {
        ...listing$2,
        note: 'From an unquoted `: `, tab indentation, a duplicate key, an unterminated quote and an unindented continuation.',
      },
    },
    'not-a-mapping': {
      effect: 'damaged',
      detail: `every field is lost; ${firstLine}`,
      evidence: listing$2,
    },
    'flow-collection': 'accepted',
    'yaml-anchor': 'accepted',
    'name-missing': 'accepted',
    'name-not-a-string': {
      effect: 'dropped',
      detail: 'skill is not listed: name is not a text',
      evidence: {
        ...listing$2,
        note: 'The description of the test skill was a number too.',
      },
    },
    'name-yaml-boolean': 'accepted',
    'name-non-ascii': {
      effect: 'dropped',
      detail: 'skill is not listed: name has characters outside ASCII',
      evidence: listing$2,
    },
    'name-too-long': {
      effect: 'dropped',
      detail: 'skill is not listed: name is over 64 characters',
      evidence: listing$2,
    },
    'name-with-blanks': {
      effect: 'damaged',
      detail: 'blanks in the name become hyphens',
      evidence: listing$2,
    },
    'name-with-capitals': 'accepted',
    'name-with-underscore': 'accepted',
    'name-with-colon': 'accepted',
    'name-padded': 'accepted',
    'directory-mismatch': 'accepted',
    'duplicate-name': {
      effect: 'dropped',
      detail: 'only the first skill of that name is listed',
      evidence: listing$2,
    },
    'description-missing': {
      effect: 'damaged',
      detail: firstLine,
      evidence: listing$2,
    },
    'description-null': {
      effect: 'dropped',
      detail: 'skill is not listed: description is null',
      evidence: listing$2,
    },
    'description-empty': {
      effect: 'damaged',
      detail: 'skill is listed without a description',
      evidence: listing$2,
    },
    'description-is-list': {
      effect: 'dropped',
      detail: 'skill is not listed: description is not a text',
      evidence: listing$2,
    },
    'description-over-1024': {
      effect: 'dropped',
      detail: 'skill is not listed: description is over 1,024 characters',
      evidence: listing$2,
    },
    'description-with-markup': 'accepted',
    'compatibility-over-500': 'accepted',
    'metadata-is-list': 'accepted',
    'metadata-non-string-values': 'accepted',
    'metadata-nested': 'accepted',
    'allowed-tools-is-map': {
      effect: 'dropped',
      detail: 'skill is not listed: `allowed-tools` is neither a text nor a list',
      evidence: listing$2,
    },
    'allowed-tools-list': 'accepted',
    'allowed-tools-comma': 'accepted',
    'boolean-as-string': {
      effect: 'dropped',
      detail: 'skill is not listed: a text stands where a boolean has to be',
      evidence: listing$2,
    },
    'unknown-field': 'accepted',
    'lower-case-file': {
      effect: 'dropped',
      detail: 'skill is not listed: the file has to be `SKILL.md`',
      evidence: listing$2,
    },
    'flat-file': {
      effect: 'dropped',
      detail: 'skill is not listed: it has no folder of its own',
      evidence: listing$2,
    },
    'root-skill-file': {
      effect: 'dropped',
      detail: 'skill is not listed: it has no folder of its own',
      evidence: listing$2,
    },
    'nested-skill': 'accepted',
    'nested-in-skill': {
      effect: 'dropped',
      detail: "skill is not listed: it is below another skill's folder",
      evidence: listing$2,
    },
    'hidden-directory': {
      effect: 'dropped',
      detail: 'skill is not listed: it is in a hidden folder',
      evidence: listing$2,
    },
  },
  skills: {
    fileName: 'SKILL.md',
    roots: [
      {
        path: '.github/skills',
        scope: 'project',
        depth: 4,
        evidence: root$1,
      },
      {
        path: '.agents/skills',
        scope: 'project',
        depth: 4,
        evidence: {
          ...listing$2,
          note: 'Four levels are the deepest that were tried.',
        },
      },
      {
        path: '.claude/skills',
        scope: 'project',
        depth: 4,
        evidence: root$1,
      },
      {
        path: '~/.copilot/skills',
        scope: 'user',
        depth: 4,
        evidence: root$1,
      },
      {
        path: '~/.agents/skills',
        scope: 'user',
        depth: 4,
        evidence: root$1,
      },
      {
        path: '~/.claude/skills',
        scope: 'user',
        depth: 4,
        evidence: root$1,
      },
      {
        path: 'skills',
        scope: 'plugin',
        depth: 1,
        evidence: reference,
      },
    ],
  },
  fields: {
    name: {
      types: ['string'],
      evidence: {
        ...listing$2,
        note: 'Documented as required; the folder name stands in where it is missing.',
      },
    },
    description: {
      types: ['string'],
      evidence: {
        ...listing$2,
        note: 'Documented as required; the first line of the body stands in where it is missing.',
      },
    },
    'allowed-tools': {
      types: ['string', 'list'],
      evidence: reference,
    },
    'user-invocable': {
      types: ['boolean'],
      evidence: reference,
    },
    'disable-model-invocation': {
      types: ['boolean'],
      evidence: reference,
    },
  },
  limits: {
    name: {
      max: 64,
      pattern: '^[A-Za-z0-9][A-Za-z0-9 ._:-]*$',
      effect: 'dropped',
      evidence: {
        ...listing$2,
        note: 'Documented as letters, digits and hyphens only; blanks, underscores and colons load.',
      },
    },
    description: {
      max: 1024,
      effect: 'dropped',
      evidence: listing$2,
    },
  },
};
// ../clients/src/cursor.ts
const skillsPage$6 = {
  grade: 'documented',
  source: 'https://cursor.com/docs/skills',
  date: '2026-11-20',
};
const recursive = {
  ...skillsPage$6,
  note: 'Searched recursively; no bound on the levels is given.',
};
/** Cursor. It documents `name` as a-z, 0-9 and hyphens and equal to the folder name, not what happens otherwise. */
const cursor = {
  id: 'cursor',
  name: 'Cursor',
  reading: { 'nested-skill': 'accepted' },
  skills: {
    fileName: 'SKILL.md',
    roots: [
      {
        path: '.agents/skills',
        scope: 'project',
        depth: 1,
        deeper: 'found',
        evidence: recursive,
      },
      {
        path: '.cursor/skills',
        scope: 'project',
        depth: 1,
        deeper: 'found',
        evidence: recursive,
      },
      {
        path: '.claude/skills',
        scope: 'project',
        depth: 1,
        deeper: 'found',
        evidence: recursive,
      },
      {
        path: '.codex/skills',
        scope: 'project',
        depth: 1,
        deeper: 'found',
        evidence: recursive,
      },
      {
        path: '~/.agents/skills',
        scope: 'user',
        depth: 1,
        deeper: 'found',
        evidence: recursive,
      },
      {
        path: '~/.cursor/skills',
        scope: 'user',
        depth: 1,
        deeper: 'found',
        evidence: recursive,
      },
      {
        path: '~/.claude/skills',
        scope: 'user',
        depth: 1,
        deeper: 'found',
        evidence: recursive,
      },
      {
        path: '~/.codex/skills',
        scope: 'user',
        depth: 1,
        deeper: 'found',
        evidence: recursive,
      },
      {
        path: 'skills',
        scope: 'plugin',
        depth: 1,
        evidence: skillsPage$6,
      },
    ],
  },
  fields: {
    name: {
      types: ['string'],
      required: true,
      evidence: skillsPage$6,
    },
    description: {
      types: ['string'],
      required: true,
      evidence: skillsPage$6,
    },
    paths: {
      types: ['string', 'list'],
      evidence: skillsPage$6,
    },
    globs: {
      types: ['string', 'list'],
      aliasOf: 'paths',
      deprecated: true,
      evidence: skillsPage$6,
    },
    'disable-model-invocation': {
      types: ['boolean'],
      evidence: skillsPage$6,
    },
    metadata: {
      types: ['map'],
      evidence: skillsPage$6,
    },
  },
  limits: {},
};
// ../clients/src/gemini-cli.ts
const listing$1 = {
  grade: 'observed',
  source: 'Gemini CLI 0.61.0, skills listing of a test folder',
  date: '2026-11-20',
};
const skillsPage$5 = {
  grade: 'documented',
  source: 'https://github.com/google-gemini/gemini-cli/blob/main/docs/cli/skills.md',
  date: '2026-08-22',
};
const loaderSource = {
  grade: 'documented',
  source: 'https://github.com/google-gemini/gemini-cli/blob/main/packages/core/src/skills/skillLoader.ts',
  date: '2026-11-20',
};
const noFrontmatter$1 = 'skill is not listed: no frontmatter between `---` lines';
/** Gemini CLI. Where the YAML does not parse, it reads `name` and `description` line by line. */
const geminiCli = {
  id: 'gemini-cli',
  name: 'Gemini CLI',
  version: '0.61.0',
  reading: {
    'byte-order-mark': {
      effect: 'dropped',
      detail: noFrontmatter$1,
      evidence: listing$1,
    },
    'utf-16': {
      effect: 'dropped',
      detail: 'skill is not listed: not UTF-8',
      evidence: listing$1,
    },
    'invalid-utf-8': {
      effect: 'damaged',
      detail: 'bytes that are not UTF-8 become `�`',
      evidence: listing$1,
    },
    'frontmatter-missing': {
      effect: 'dropped',
      detail: noFrontmatter$1,
      evidence: listing$1,
    },
    'frontmatter-unclosed': {
      effect: 'dropped',
      detail: noFrontmatter$1,
      evidence: listing$1,
    },
    'dots-close': {
      effect: 'dropped',
      detail: noFrontmatter$1,
      evidence: listing$1,
    },
    'text-before-frontmatter': {
      effect: 'dropped',
      detail: noFrontmatter$1,
      evidence: listing$1,
    },
    'blank-after-fence': {
      effect: 'dropped',
      detail: 'skill is not listed: blanks after `---`',
      evidence: listing$1,
    },
    'fence-in-value': 'accepted',
    'unquoted-colon': 'accepted',
    'comment-cuts-value': {
      effect: 'cut',
      detail: 'value ends before ` #`',
      evidence: listing$1,
    },
    'tab-indentation': 'accepted',
    'duplicate-key': 'accepted',
    'unterminated-quote': {
      effect: 'damaged',
      detail: 'the quote becomes part of the value',
      evidence: listing$1,
    },
    'unindented-continuation': {
      effect: 'cut',
      detail: 'only the first line of the value is read',
      evidence: listing$1,
    },
    'invalid-yaml': {
      effect: 'damaged',
      detail: '`name` and `description` are read line by line, quotes included',
      evidence: {
        ...listing$1,
        note: 'From an unterminated quote and an unindented continuation; the reader by lines is in the public source.',
      },
    },
    'not-a-mapping': {
      effect: 'dropped',
      detail: 'skill is not listed: no name and no description',
      evidence: listing$1,
    },
    'flow-collection': 'accepted',
    'yaml-anchor': 'accepted',
    'name-missing': {
      effect: 'dropped',
      detail: 'skill is not listed: no name',
      evidence: listing$1,
    },
    'name-not-a-string': 'accepted',
    'name-yaml-boolean': 'accepted',
    'name-non-ascii': 'accepted',
    'name-too-long': 'accepted',
    'name-with-blanks': 'accepted',
    'name-with-capitals': 'accepted',
    'name-with-underscore': 'accepted',
    'name-with-colon': {
      effect: 'damaged',
      detail: 'colons in the name become hyphens',
      evidence: listing$1,
    },
    'name-padded': 'accepted',
    'directory-mismatch': 'accepted',
    'duplicate-name': {
      effect: 'dropped',
      detail: 'only one skill of that name is listed',
      evidence: listing$1,
    },
    'description-missing': {
      effect: 'dropped',
      detail: 'skill is not listed: no description',
      evidence: listing$1,
    },
    'description-null': {
      effect: 'damaged',
      detail: 'skill is listed without a description',
      evidence: listing$1,
    },
    'description-empty': {
      effect: 'damaged',
      detail: 'skill is listed without a description',
      evidence: listing$1,
    },
    'description-is-list': {
      effect: 'damaged',
      detail: 'the description is the source of the list, hyphens included',
      evidence: listing$1,
    },
    'description-number': 'accepted',
    'description-over-1024': 'accepted',
    'description-with-markup': 'accepted',
    'compatibility-over-500': 'accepted',
    'metadata-is-list': 'accepted',
    'metadata-non-string-values': 'accepted',
    'metadata-nested': 'accepted',
    'allowed-tools-is-map': 'accepted',
    'allowed-tools-list': 'accepted',
    'allowed-tools-comma': 'accepted',
    'boolean-as-string': 'accepted',
    'unknown-field': 'accepted',
    'lower-case-file': {
      effect: 'dropped',
      detail: 'skill is not listed: the file has to be `SKILL.md`',
      evidence: listing$1,
    },
    'flat-file': {
      effect: 'dropped',
      detail: 'skill is not listed: it has no folder of its own',
      evidence: listing$1,
    },
    'root-skill-file': 'accepted',
    'nested-skill': {
      effect: 'dropped',
      detail: 'skill is not listed: it is more than one folder below the root',
      evidence: listing$1,
    },
    'nested-in-skill': {
      effect: 'dropped',
      detail: "skill is not listed: it is below another skill's folder",
      evidence: listing$1,
    },
    'hidden-directory': {
      effect: 'dropped',
      detail: 'skill is not listed: it is in a hidden folder',
      evidence: listing$1,
    },
  },
  skills: {
    fileName: 'SKILL.md',
    roots: [
      {
        path: '.agents/skills',
        scope: 'project',
        depth: 1,
        deeper: 'lost',
        evidence: {
          ...listing$1,
          note: 'Wins over .gemini/skills where both have a skill of one name.',
        },
      },
      {
        path: '.gemini/skills',
        scope: 'project',
        depth: 1,
        deeper: 'lost',
        evidence: skillsPage$5,
      },
      {
        path: '~/.agents/skills',
        scope: 'user',
        depth: 1,
        deeper: 'lost',
        evidence: skillsPage$5,
      },
      {
        path: '~/.gemini/skills',
        scope: 'user',
        depth: 1,
        deeper: 'lost',
        evidence: skillsPage$5,
      },
      {
        path: 'skills',
        scope: 'plugin',
        depth: 1,
        deeper: 'lost',
        evidence: {
          ...loaderSource,
          note: 'The folder of an extension; every root is searched with the same pattern.',
        },
      },
    ],
  },
  fields: {
    name: {
      types: ['string'],
      required: true,
      evidence: listing$1,
    },
    description: {
      types: ['string'],
      required: true,
      evidence: listing$1,
    },
  },
  limits: {},
};
// ../clients/src/kiro.ts
const skillsPage$4 = {
  grade: 'documented',
  source: 'https://kiro.dev/docs/skills/',
  date: '2026-02-07',
};
/** Kiro. Nothing is recorded about how it reads what its documentation does not allow. */
const kiro = {
  id: 'kiro',
  name: 'Kiro',
  reading: {},
  skills: {
    fileName: 'SKILL.md',
    roots: [
      {
        path: '.kiro/skills',
        scope: 'project',
        depth: 1,
        evidence: skillsPage$4,
      },
      {
        path: '~/.kiro/skills',
        scope: 'user',
        depth: 1,
        evidence: skillsPage$4,
      },
    ],
  },
  fields: {
    name: {
      types: ['string'],
      required: true,
      evidence: skillsPage$4,
    },
    description: {
      types: ['string'],
      required: true,
      evidence: skillsPage$4,
    },
    license: {
      types: ['string'],
      evidence: skillsPage$4,
    },
    compatibility: {
      types: ['string'],
      evidence: skillsPage$4,
    },
    metadata: {
      types: ['map'],
      evidence: skillsPage$4,
    },
  },
  limits: {
    name: {
      max: 64,
      pattern: '^[a-z0-9-]+$',
      evidence: skillsPage$4,
    },
    description: {
      max: 1024,
      evidence: skillsPage$4,
    },
  },
};
// ../clients/src/opencode.ts
const listing = {
  grade: 'observed',
  source: 'OpenCode 1.18.33, skills listing of a test folder',
  date: '2026-11-20',
};
const skillsPage$3 = {
  grade: 'documented',
  source: 'https://opencode.ai/docs/skills/',
  date: '2026-11-20',
};
/** The roots are documented; how deep they are searched was observed in .agents/skills. */
const root = {
  ...skillsPage$3,
  note: 'Documented as one level; levels as observed in .agents/skills of 1.18.33, where four are the deepest that were tried.',
};
const noFrontmatter = 'skill is not listed: no frontmatter between `---` lines';
const invalidYaml = 'skill is not listed: invalid YAML';
/** OpenCode. */
const opencode = {
  id: 'opencode',
  name: 'OpenCode',
  version: '1.18.33',
  reading: {
    'byte-order-mark': 'accepted',
    'utf-16': {
      effect: 'dropped',
      detail: 'skill is not listed: not UTF-8',
      evidence: listing,
    },
    'invalid-utf-8': {
      effect: 'damaged',
      detail: 'bytes that are not UTF-8 become `�`',
      evidence: listing,
    },
    'frontmatter-missing': {
      effect: 'dropped',
      detail: noFrontmatter,
      evidence: listing,
    },
    'frontmatter-unclosed': {
      effect: 'dropped',
      detail: noFrontmatter,
      evidence: listing,
    },
    'dots-close': {
      effect: 'dropped',
      detail: noFrontmatter,
      evidence: listing,
    },
    'text-before-frontmatter': {
      effect: 'dropped',
      detail: noFrontmatter,
      evidence: listing,
    },
    'blank-after-fence': 'accepted',
    'fence-in-value': 'accepted',
    'unquoted-colon': 'accepted',
    'comment-cuts-value': {
      effect: 'cut',
      detail: 'value ends before ` #`',
      evidence: listing,
    },
    'tab-indentation': 'accepted',
    'duplicate-key': {
      effect: 'dropped',
      detail: 'skill is not listed: duplicate key',
      evidence: listing,
    },
    'unterminated-quote': {
      effect: 'dropped',
      detail: invalidYaml,
      evidence: listing,
    },
    'unindented-continuation': {
      effect: 'dropped',
      detail: invalidYaml,
      evidence: listing,
    },
    'invalid-yaml': {
      effect: 'dropped',
      detail: invalidYaml,
      evidence: {
        ...listing,
        note: 'From an unterminated quote and an unindented continuation; an unquoted `: ` and a tab are forgiven.',
      },
    },
    'not-a-mapping': {
      effect: 'dropped',
      detail: 'skill is not listed: no name',
      evidence: listing,
    },
    'flow-collection': 'accepted',
    'yaml-anchor': 'accepted',
    'name-missing': {
      effect: 'dropped',
      detail: 'skill is not listed: no name',
      evidence: listing,
    },
    'name-not-a-string': {
      effect: 'dropped',
      detail: 'skill is not listed: name is not a text',
      evidence: {
        ...listing,
        note: 'The description of the test skill was a number too.',
      },
    },
    'name-yaml-boolean': 'accepted',
    'name-non-ascii': 'accepted',
    'name-too-long': 'accepted',
    'name-with-blanks': 'accepted',
    'name-with-capitals': 'accepted',
    'name-with-underscore': 'accepted',
    'name-with-colon': 'accepted',
    'name-padded': {
      effect: 'damaged',
      detail: 'the blanks stay part of the name',
      evidence: listing,
    },
    'directory-mismatch': 'accepted',
    'duplicate-name': {
      effect: 'dropped',
      detail: 'only the last skill of that name is listed',
      evidence: listing,
    },
    'description-missing': {
      effect: 'damaged',
      detail: 'skill is listed without a description',
      evidence: listing,
    },
    'description-null': {
      effect: 'dropped',
      detail: 'skill is not listed: description is null',
      evidence: listing,
    },
    'description-empty': {
      effect: 'damaged',
      detail: 'skill is listed without a description',
      evidence: listing,
    },
    'description-is-list': {
      effect: 'dropped',
      detail: 'skill is not listed: description is not a text',
      evidence: listing,
    },
    'description-over-1024': 'accepted',
    'description-with-markup': 'accepted',
    'compatibility-over-500': 'accepted',
    'metadata-is-list': 'accepted',
    'metadata-non-string-values': 'accepted',
    'metadata-nested': 'accepted',
    'allowed-tools-is-map': 'accepted',
    'allowed-tools-list': 'accepted',
    'allowed-tools-comma': 'accepted',
    'boolean-as-string': 'accepted',
    'unknown-field': 'accepted',
    'lower-case-file': {
      effect: 'dropped',
      detail: 'skill is not listed: the file has to be `SKILL.md`',
      evidence: listing,
    },
    'flat-file': {
      effect: 'dropped',
      detail: 'skill is not listed: it has no folder of its own',
      evidence: listing,
    },
    'root-skill-file': 'accepted',
    'nested-skill': 'accepted',
    'nested-in-skill': 'accepted',
    'hidden-directory': 'accepted',
  },
  skills: {
    fileName: 'SKILL.md',
    roots: [
      {
        path: '.opencode/skills',
        scope: 'project',
        depth: 4,
        evidence: root,
      },
      {
        path: '.agents/skills',
        scope: 'project',
        depth: 4,
        evidence: {
          ...listing,
          note: 'Documented as one level; four levels, the deepest that were tried, load.',
        },
      },
      {
        path: '.claude/skills',
        scope: 'project',
        depth: 4,
        evidence: root,
      },
      {
        path: '~/.config/opencode/skills',
        scope: 'user',
        depth: 4,
        evidence: root,
      },
      {
        path: '~/.agents/skills',
        scope: 'user',
        depth: 4,
        evidence: root,
      },
      {
        path: '~/.claude/skills',
        scope: 'user',
        depth: 4,
        evidence: root,
      },
    ],
  },
  fields: {
    name: {
      types: ['string'],
      required: true,
      evidence: {
        ...skillsPage$3,
        note: 'Documented as 1 to 64 characters of `^[a-z0-9]+(-[a-z0-9]+)*$` and equal to the folder name; 1.18.33 checks neither.',
      },
    },
    description: {
      types: ['string'],
      required: true,
      evidence: {
        ...skillsPage$3,
        note: 'Documented as required and 1 to 1,024 characters; 1.18.33 lists a skill without one, and longer ones whole.',
      },
    },
    license: {
      types: ['string'],
      evidence: skillsPage$3,
    },
    compatibility: {
      types: ['string'],
      evidence: skillsPage$3,
    },
    metadata: {
      types: ['map'],
      evidence: skillsPage$3,
    },
  },
  limits: {},
};
// ../clients/src/types.ts
/** Ids of every client and specification that facts are kept for, in the order reports list them. */
const clientIds = [
  'claude-code',
  'claude-desktop',
  'codex',
  'copilot-cli',
  'vscode',
  'cursor',
  'gemini-cli',
  'opencode',
  'kiro',
  'windsurf',
  'zed',
  'agent-skills',
  'agent-plugins',
];
// ../clients/src/vscode.ts
const skillsPage$2 = {
  grade: 'documented',
  source: 'https://code.visualstudio.com/docs/agent-customization/agent-skills',
  date: '2026-05-28',
};
const validatorSource = {
  grade: 'documented',
  source: 'https://github.com/microsoft/vscode (validation of SKILL.md attributes)',
  date: '2026-11-20',
};
const badName$1 = 'skill is not loaded, without a message: name has characters other than a-z, 0-9 and hyphens';
/** Agent Skills in Visual Studio Code. A name that differs from the folder gets a warning; whether it loads has no record. */
const vscode = {
  id: 'vscode',
  name: 'VS Code',
  reading: {
    'name-non-ascii': {
      effect: 'dropped',
      detail: badName$1,
      evidence: skillsPage$2,
    },
    'name-with-blanks': {
      effect: 'dropped',
      detail: badName$1,
      evidence: skillsPage$2,
    },
    'name-with-capitals': {
      effect: 'dropped',
      detail: badName$1,
      evidence: skillsPage$2,
    },
    'name-with-underscore': {
      effect: 'dropped',
      detail: badName$1,
      evidence: skillsPage$2,
    },
    'name-with-colon': {
      effect: 'dropped',
      detail: badName$1,
      evidence: skillsPage$2,
    },
  },
  skills: {
    fileName: 'SKILL.md',
    roots: [
      {
        path: '.github/skills',
        scope: 'project',
        depth: 1,
        evidence: skillsPage$2,
      },
      {
        path: '.claude/skills',
        scope: 'project',
        depth: 1,
        evidence: skillsPage$2,
      },
      {
        path: '.agents/skills',
        scope: 'project',
        depth: 1,
        evidence: skillsPage$2,
      },
      {
        path: '~/.copilot/skills',
        scope: 'user',
        depth: 1,
        evidence: skillsPage$2,
      },
      {
        path: '~/.claude/skills',
        scope: 'user',
        depth: 1,
        evidence: skillsPage$2,
      },
      {
        path: '~/.agents/skills',
        scope: 'user',
        depth: 1,
        evidence: skillsPage$2,
      },
      {
        path: 'skills',
        scope: 'plugin',
        depth: 1,
        evidence: skillsPage$2,
      },
    ],
  },
  fields: {
    name: {
      types: ['string'],
      required: true,
      evidence: skillsPage$2,
    },
    description: {
      types: ['string'],
      required: true,
      evidence: skillsPage$2,
    },
    'argument-hint': {
      types: ['string'],
      evidence: skillsPage$2,
    },
    'user-invocable': {
      types: ['boolean'],
      evidence: skillsPage$2,
    },
    'user-invokable': {
      types: ['boolean'],
      aliasOf: 'user-invocable',
      deprecated: true,
      evidence: validatorSource,
    },
    'disable-model-invocation': {
      types: ['boolean'],
      evidence: skillsPage$2,
    },
    context: {
      types: ['string'],
      values: ['fork', 'inline'],
      evidence: {
        ...skillsPage$2,
        note: 'Experimental.',
      },
    },
    license: {
      types: ['string'],
      evidence: validatorSource,
    },
    compatibility: {
      types: ['string'],
      evidence: validatorSource,
    },
    metadata: {
      types: ['map'],
      evidence: validatorSource,
    },
  },
  limits: {
    name: {
      max: 64,
      pattern: '^[a-z0-9-]+$',
      evidence: skillsPage$2,
    },
    description: {
      max: 1024,
      evidence: skillsPage$2,
    },
  },
};
// ../clients/src/windsurf.ts
const skillsPage$1 = {
  grade: 'documented',
  source: 'https://docs.windsurf.com/windsurf/cascade/skills',
  date: '2026-11-20',
};
/** Windsurf. It reads .claude/skills too once the reading of Claude Code configuration is switched on. */
const windsurf = {
  id: 'windsurf',
  name: 'Windsurf',
  reading: {},
  skills: {
    fileName: 'SKILL.md',
    roots: [
      {
        path: '.windsurf/skills',
        scope: 'project',
        depth: 1,
        evidence: skillsPage$1,
      },
      {
        path: '.agents/skills',
        scope: 'project',
        depth: 1,
        evidence: skillsPage$1,
      },
      {
        path: '~/.codeium/windsurf/skills',
        scope: 'user',
        depth: 1,
        evidence: skillsPage$1,
      },
      {
        path: '~/.agents/skills',
        scope: 'user',
        depth: 1,
        evidence: skillsPage$1,
      },
    ],
  },
  fields: {
    name: {
      types: ['string'],
      required: true,
      evidence: skillsPage$1,
    },
    description: {
      types: ['string'],
      required: true,
      evidence: skillsPage$1,
    },
  },
  limits: {},
};
// ../clients/src/zed.ts
const skillsPage = {
  grade: 'documented',
  source: 'https://zed.dev/docs/ai/skills',
  date: '2026-11-20',
};
const badName = 'skill is not loaded: name has characters other than a-z, 0-9 and single hyphens';
// ../clients/src/registry.ts
const facts = {
  'claude-code': claudeCode,
  'claude-desktop': claudeDesktop,
  codex,
  'copilot-cli': copilotCli,
  vscode,
  cursor,
  'gemini-cli': geminiCli,
  opencode,
  kiro,
  windsurf,
  zed: {
    id: 'zed',
    name: 'Zed',
    reading: {
      'name-non-ascii': {
        effect: 'dropped',
        detail: badName,
        evidence: skillsPage,
      },
      'name-too-long': {
        effect: 'dropped',
        detail: 'skill is not loaded: name is over 64 characters',
        evidence: skillsPage,
      },
      'name-with-blanks': {
        effect: 'dropped',
        detail: badName,
        evidence: skillsPage,
      },
      'name-with-capitals': {
        effect: 'dropped',
        detail: badName,
        evidence: skillsPage,
      },
      'name-with-underscore': {
        effect: 'dropped',
        detail: badName,
        evidence: skillsPage,
      },
      'name-with-colon': {
        effect: 'dropped',
        detail: badName,
        evidence: skillsPage,
      },
      'nested-skill': {
        effect: 'dropped',
        detail: 'skill is not loaded: it is more than one folder below the root',
        evidence: skillsPage,
      },
    },
    skills: {
      fileName: 'SKILL.md',
      roots: [
        {
          path: '.agents/skills',
          scope: 'project',
          depth: 1,
          deeper: 'lost',
          evidence: skillsPage,
        },
        {
          path: '~/.agents/skills',
          scope: 'user',
          depth: 1,
          deeper: 'lost',
          evidence: skillsPage,
        },
      ],
    },
    fields: {
      name: {
        types: ['string'],
        required: true,
        evidence: skillsPage,
      },
      description: {
        types: ['string'],
        required: true,
        evidence: skillsPage,
      },
      'disable-model-invocation': {
        types: ['boolean'],
        evidence: skillsPage,
      },
    },
    limits: {
      name: {
        max: 64,
        pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
        effect: 'dropped',
        evidence: skillsPage,
      },
      description: {
        max: 1024,
        evidence: skillsPage,
      },
    },
  },
  'agent-skills': agentSkills,
  'agent-plugins': agentPlugins,
};
/** All clients and specifications, in the order of {@link clientIds}. */
const clients = clientIds.map((id) => facts[id]);
/** The clients that findings speak of where the config names none: those that were observed. */
const defaultClientIds = ['claude-code', 'codex', 'copilot-cli', 'gemini-cli', 'opencode'];
/** Facts of one client. */
function clientById(id) {
  return facts[id];
}
/** True where `text` is the id of a client or specification. */
function isClientId(text) {
  return Object.hasOwn(facts, text);
}
// ../../node_modules/.pnpm/fastest-levenshtein@1.0.16/node_modules/fastest-levenshtein/esm/mod.js
const peq = /* @__PURE__ */ new Uint32Array(65536);
const myers_32 = (a, b) => {
  const n = a.length;
  const m = b.length;
  const lst = 1 << (n - 1);
  let pv = -1;
  let mv = 0;
  let sc = n;
  let i = n;
  while (i--) peq[a.charCodeAt(i)] |= 1 << i;
  for (i = 0; i < m; i++) {
    let eq = peq[b.charCodeAt(i)];
    const xv = eq | mv;
    eq |= ((eq & pv) + pv) ^ pv;
    mv |= ~(eq | pv);
    pv &= eq;
    if (mv & lst) sc++;
    if (pv & lst) sc--;
    mv = (mv << 1) | 1;
    pv = (pv << 1) | ~(xv | mv);
    mv &= xv;
  }
  i = n;
  while (i--) peq[a.charCodeAt(i)] = 0;
  return sc;
};
const myers_x = (b, a) => {
  const n = a.length;
  const m = b.length;
  const mhc = [];
  const phc = [];
  const hsize = Math.ceil(n / 32);
  const vsize = Math.ceil(m / 32);
  for (let i = 0; i < hsize; i++) {
    phc[i] = -1;
    mhc[i] = 0;
  }
  let j = 0;
  for (; j < vsize - 1; j++) {
    let mv = 0;
    let pv = -1;
    const start = j * 32;
    const vlen = Math.min(32, m) + start;
    for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
    for (let i = 0; i < n; i++) {
      const eq = peq[a.charCodeAt(i)];
      const pb = (phc[(i / 32) | 0] >>> i) & 1;
      const mb = (mhc[(i / 32) | 0] >>> i) & 1;
      const xv = eq | mv;
      const xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
      let ph = mv | ~(xh | pv);
      let mh = pv & xh;
      if ((ph >>> 31) ^ pb) phc[(i / 32) | 0] ^= 1 << i;
      if ((mh >>> 31) ^ mb) mhc[(i / 32) | 0] ^= 1 << i;
      ph = (ph << 1) | pb;
      mh = (mh << 1) | mb;
      pv = mh | ~(xv | ph);
      mv = ph & xv;
    }
    for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
  }
  let mv = 0;
  let pv = -1;
  const start = j * 32;
  const vlen = Math.min(32, m - start) + start;
  for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
  let score = m;
  for (let i = 0; i < n; i++) {
    const eq = peq[a.charCodeAt(i)];
    const pb = (phc[(i / 32) | 0] >>> i) & 1;
    const mb = (mhc[(i / 32) | 0] >>> i) & 1;
    const xv = eq | mv;
    const xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
    let ph = mv | ~(xh | pv);
    let mh = pv & xh;
    score += (ph >>> (m - 1)) & 1;
    score -= (mh >>> (m - 1)) & 1;
    if ((ph >>> 31) ^ pb) phc[(i / 32) | 0] ^= 1 << i;
    if ((mh >>> 31) ^ mb) mhc[(i / 32) | 0] ^= 1 << i;
    ph = (ph << 1) | pb;
    mh = (mh << 1) | mb;
    pv = mh | ~(xv | ph);
    mv = ph & xv;
  }
  for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
  return score;
};
const distance = (a, b) => {
  if (a.length < b.length) {
    const tmp = b;
    b = a;
    a = tmp;
  }
  if (b.length === 0) return a.length;
  if (a.length <= 32) return myers_32(a, b);
  return myers_x(a, b);
};
const closest = (str, arr) => {
  let min_distance = 1e400;
  let min_index = 0;
  for (let i = 0; i < arr.length; i++) {
    const dist = distance(str, arr[i]);
    if (dist < min_distance) {
      min_distance = dist;
      min_index = i;
    }
  }
  return arr[min_index];
};

export {
  applyEdits as p,
  clientById as r,
  clientIds as s,
  clients as i,
  closest as t,
  createLineIndex as f,
  defaultClientIds as a,
  distance as n,
  findNodeAtLocation as m,
  getNodeValue as h,
  isClientId as o,
  modify as g,
  parseTree as _,
  presetNames as c,
  presetSetting as l,
  presetSettings as u,
  printParseErrorCode as v,
  withEntries as d,
};
