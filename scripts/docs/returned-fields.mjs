import { readdirSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { inRoot } from "../paths.mjs";

/**
 * What actions return, as their types say, by name: whether it `isList`, and the `fields`, of each entry where it is a
 * list. Of Zoom's answers the types name the fields that the components themselves know.
 */
export function returnedFields(folder) {
  const files = new Map(readdirSync(folder).map((name) => [name, path.join(folder, name, `${name}.ts`)]));
  const { config } = ts.readConfigFile(inRoot("tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, inRoot());
  const program = ts.createProgram([...files.values()], options);
  const checker = program.getTypeChecker();
  return new Map(
    [...files].map(([name, file]) => [name, fieldsOf(returnTypeOf(program.getSourceFile(file), checker), checker)]),
  );
}

/** Of the method `run` in what the file exports. */
function returnTypeOf(file, checker) {
  let run;
  const visit = (node) => {
    if (ts.isMethodDeclaration(node) && node.name.getText() === "run") run = node;
    else ts.forEachChild(node, visit);
  };
  visit(file.statements.find(ts.isExportAssignment));
  return checker.getAwaitedType(checker.getReturnTypeOfSignature(checker.getSignatureFromDeclaration(run)));
}

function fieldsOf(type, checker) {
  const isList = checker.isArrayType(type);
  const [one] = isList ? checker.getTypeArguments(type) : [type];
  const kinds = one.isUnion() ? one.types : [one];
  const fields = kinds.flatMap((kind) => checker.getPropertiesOfType(kind).map(({ name }) => name));
  return { isList, fields: [...new Set(fields)] };
}
