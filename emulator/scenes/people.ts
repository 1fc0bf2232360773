const firstNames =
  "Alma Bela Caro Dino Edda Finn Gaia Hugo Inga Jona Kira Levi Mona Nilo Olga Paul Rosa Sven Tara Umar".split(" ");
const lastNames =
  "Abel Berg Cruz Diaz Ekman Falk Gomez Haas Ito Jung Klein Lopez Mori Novak Okoye Park Rossi Silva Tanaka".split(" ");
const departments = ["Sales", "Support", "Engineering", "Finance", "People"];

const pick = (from: readonly string[], index: number) => from[index % from.length]!;

/** The so-manieth made-up person: always the same one. Every fifth has a licence. */
export function madeUpPerson(index: number) {
  const first_name = pick(firstNames, index);
  const last_name = pick(lastNames, Math.floor(index / firstNames.length));
  return {
    email: `${first_name}.${last_name}.${index + 1}@example.com`.toLowerCase(),
    first_name,
    last_name,
    type: index % 5 === 0 ? 2 : 1,
    dept: pick(departments, index),
  };
}
