import type { Course } from '../../../speelveld/picture';

function Stroke({ d, course }: { readonly d: string; readonly course: Course }) {
  return (
    <>
      <path class="speelveld-casing" d={d} stroke-width={course.casing} />
      <path class="speelveld-line" d={d} stroke-width={course.width} />
    </>
  );
}

/** The course: start, legs in order of play (a later leg passes over an earlier one), and how it goes on. */
export function CourseView({ course }: { readonly course: Course }) {
  const { start, legs, end, width } = course;
  return (
    <g class="speelveld-course">
      {start && (
        <>
          <Stroke d={start.d} course={course} />
          <path class="speelveld-line" d={start.bar} stroke-width={width} />
        </>
      )}
      {legs.map((leg) => (
        <Stroke key={leg.from} d={leg.d} course={course} />
      ))}
      {legs.map(
        (leg) =>
          leg.chevron && (
            <path key={leg.from} class="speelveld-line" d={leg.chevron} stroke-width={course.chevronWidth} />
          ),
      )}
      {end?.kind === 'goes-on' &&
        end.dots.map((dot) => <circle key={dot.r} class="speelveld-ink" cx={dot.x} cy={dot.y} r={dot.r} />)}
      {end?.kind === 'stands' && (
        <>
          <Stroke d={end.d} course={course} />
          <path class="speelveld-head" d={end.head} />
        </>
      )}
    </g>
  );
}
