import type { SpeelveldPicture } from '../../../speelveld/picture';
import { cropTo } from './crop';
import { CourseView } from './Course';
import { DepthView } from './Depth';
import { BankView, RowView, ThemeView } from './Edges';
import { MarkView, PillView } from './Marks';
import { Text } from './Texts';

/** The picture as SVG. One sentence for a screen reader; the pieces say nothing. */
export function Picture({ picture, label }: { readonly picture: SpeelveldPicture; readonly label: string }) {
  const { width, height, marks } = picture;
  const small = picture.kind === 'thumbnail';
  const seen = small ? cropTo(marks, width, height) : { x: 0, y: 0, width, height };
  // Small, the bar at the start would stand between the first marks and say nothing.
  const course = small ? { ...picture.course, start: null } : picture.course;
  return (
    <svg
      class="speelveld-picture"
      viewBox={`${seen.x} ${seen.y} ${seen.width} ${seen.height}`}
      role="img"
      aria-label={label}
      focusable="false"
    >
      <g aria-hidden="true">
        <DepthView depth={picture.depth} width={width} height={height} />
        {picture.themes.map((header, index) => (
          <ThemeView key={index} header={header} />
        ))}
        {picture.rows.map((header, index) => (
          <RowView key={index} header={header} />
        ))}
        <CourseView course={course} />
        {marks.map((mark) => (
          <MarkView key={mark.index} mark={mark} />
        ))}
        {marks.flatMap((mark) =>
          mark.title.map((line) => <Text key={`${mark.index},${line.y}`} text={line} />),
        )}
        {picture.pills.map((pill) => (
          <PillView key={`${pill.index},${pill.rect.x},${pill.rect.y}`} pill={pill} />
        ))}
        {picture.bank && <BankView bank={picture.bank} />}
      </g>
    </svg>
  );
}
