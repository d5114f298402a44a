import ts from 'typescript'
import { type Gate, isTest, type SourceFile, type Violation } from './source-files.ts'

const read = new Set(
  'title label placeholder alt description sentence reason emptySentence confirmLabel summary caption aria-label aria-description aria-placeholder aria-roledescription aria-valuetext'.split(
    ' ',
  ),
)
const calls = new Set(['toast', 'notify', 'announce', 'alert', 'confirm', 'prompt'])
const choices = new Set([
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.PlusToken,
])
// The product's name, and what machines say: `people.customer.update`.
const unspoken = /^\s*(Mainstay|[a-z_]+(\.[a-z_*]+)+)\s*$/

const isSpoken = (text: string) => /\p{L}{2,}/u.test(text) && !unspoken.test(text)

const isScreen = ({ path }: SourceFile) =>
  path.endsWith('.tsx') && /^(ui|modules|editions|apps\/web)\//.test(path) && !isTest(path)

/** Text a person would read, wherever an expression may end up with it. */
function literals(node: ts.Expression): ts.Node[] {
  if (ts.isStringLiteralLike(node)) return isSpoken(node.text) ? [node] : []
  if (ts.isTemplateExpression(node)) {
    const texts = [node.head, ...node.templateSpans.map(span => span.literal)]
    return texts.some(part => isSpoken(part.text)) ? [node] : []
  }
  if (ts.isParenthesizedExpression(node)) return literals(node.expression)
  if (ts.isConditionalExpression(node)) return [...literals(node.whenTrue), ...literals(node.whenFalse)]
  if (ts.isBinaryExpression(node)) {
    return choices.has(node.operatorToken.kind) ? [...literals(node.left), ...literals(node.right)] : []
  }
  return []
}

const inside = (node: ts.JsxAttribute): ts.Node[] => {
  const { initializer } = node
  if (!initializer) return []
  if (ts.isStringLiteral(initializer)) return literals(initializer)
  return ts.isJsxExpression(initializer) && initializer.expression ? literals(initializer.expression) : []
}

/** A header or a command shown as such is the same in every language. */
const isCode = (node: ts.Node): boolean =>
  ts.isJsxElement(node) &&
  ts.isIdentifier(node.openingElement.tagName) &&
  node.openingElement.tagName.text.toLowerCase() === 'code'

function spokenIn(node: ts.Node): ts.Node[] {
  if (ts.isJsxText(node)) return isSpoken(node.text) && !isCode(node.parent) ? [node] : []
  if (ts.isJsxAttribute(node))
    return ts.isIdentifier(node.name) && read.has(node.name.text) ? inside(node) : []
  if (ts.isJsxExpression(node)) {
    const isChild = ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent)
    return isChild && node.expression ? literals(node.expression) : []
  }
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && calls.has(node.expression.text))
    return node.arguments.slice(0, 1).flatMap(literals)
  return []
}

function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node
  const children: ts.Node[] = []
  ts.forEachChild(node, child => void children.push(child))
  for (const child of children) yield* nodesOf(child)
}

function find(file: SourceFile): Violation[] {
  const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.ESNext, true, ts.ScriptKind.TSX)
  return [...nodesOf(source)].flatMap(spokenIn).map(node => {
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1
    return {
      rule: 'words-in-catalogues',
      path: file.path,
      message: `a screen speaks through its catalogue (line ${line}: ${node.getText().trim().slice(0, 60)})`,
    }
  })
}

/** What people read stands in terms/<language>.json, so that it can be read in each of them. */
export const spokenRules: Gate = files => files.filter(isScreen).flatMap(find)
