import ts from "typescript";

/**
 * Where a `run` of the given TypeScript may end well without having exported `$summary`: the line of each such `return`,
 * or of the closing brace. Only an export written in `run` itself counts, on every way there; a `throw` is no good end.
 */
export function endsWithoutSummary(code: string): number[] {
  const file = ts.createSourceFile("component.ts", code, ts.ScriptTarget.Latest, true);
  const body = runOf(file)?.body;
  if (!body) return [1];
  const lines: number[] = [];
  const report = (position: number) => lines.push(file.getLineAndCharacterOfPosition(position).line + 1);
  const end = after(body, "missing", report);
  if (end === "missing") report(body.end - 1);
  return lines;
}

/** How far a way through the code has come: the summary is still missing, is exported, or the way has ended. */
type State = "missing" | "exported" | "ended";

function after(node: ts.Node | undefined, before: State, report: (position: number) => void): State {
  if (!node || before !== "missing") return before;
  if (ts.isReturnStatement(node)) {
    report(node.getStart());
    return "ended";
  }
  if (ts.isThrowStatement(node)) return "ended";
  if (ts.isBlock(node)) return node.statements.reduce<State>((state, each) => after(each, state, report), before);
  if (ts.isIfStatement(node)) {
    return joined(after(node.thenStatement, before, report), after(node.elseStatement, before, report));
  }
  if (ts.isTryStatement(node)) {
    const tried = joined(
      after(node.tryBlock, before, report),
      node.catchClause ? after(node.catchClause.block, before, report) : "ended",
    );
    return after(node.finallyBlock, tried, report);
  }
  if (ts.isIterationStatement(node, false)) {
    after(node.statement, before, report);
    return before;
  }
  if (ts.isSwitchStatement(node)) {
    for (const clause of node.caseBlock.clauses) {
      clause.statements.reduce<State>((state, each) => after(each, state, report), before);
    }
    return before;
  }
  return ts.isExpressionStatement(node) && exportsSummary(node.expression) ? "exported" : before;
}

/** Where two ways meet. */
function joined(one: State, other: State): State {
  if (one === "ended") return other;
  if (other === "ended") return one;
  return one === "exported" && other === "exported" ? "exported" : "missing";
}

function exportsSummary(expression: ts.Expression): boolean {
  if (!ts.isCallExpression(expression) || expression.expression.getText() !== "$.export") return false;
  const [name, summary] = expression.arguments;
  return name !== undefined && ts.isStringLiteral(name) && name.text === "$summary" && summary !== undefined;
}

function runOf(node: ts.Node): ts.MethodDeclaration | undefined {
  if (ts.isMethodDeclaration(node) && node.name.getText() === "run") return node;
  return ts.forEachChild(node, runOf);
}
