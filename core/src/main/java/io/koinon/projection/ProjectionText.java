package io.koinon.projection;

import com.google.common.base.Strings;
import io.koinon.internal.Markdown;
import java.util.List;

/** Shows a projection as text, with line ends of Unix. */
final class ProjectionText {
  /** As wide as a day and two blanks. */
  private static final int WIDTH_OF_DAYS = 12;

  private static final String INDENT = "  ";
  private static final String HANGING = INDENT + " ".repeat(WIDTH_OF_DAYS) + INDENT.repeat(2);

  private final ProjectionStory story;
  private final StringBuilder text = new StringBuilder();

  ProjectionText(Projection projection) {
    this.story = new ProjectionStory(projection);
  }

  String text() {
    line("", story.title());
    story.summary().forEach(fact -> line("", fact));
    for (ProjectionStory.Chapter chapter : story.chapters()) {
      text.append('\n');
      line("", chapter.title());
      line("", chapter.about());
      chapter.lines().forEach(this::append);
    }
    append("Milestones left open", story.openMilestones());
    append("What is different at the end", story.changes());
    append("What validation finds", story.findings());
    return text.toString();
  }

  private void append(ProjectionStory.Line line) {
    line(INDENT, Strings.padEnd(line.day().toString(), WIDTH_OF_DAYS, ' ') + line.what());
    line.why().forEach(reason -> line(HANGING, reason));
  }

  private void append(String title, List<String> lines) {
    if (!lines.isEmpty()) {
      text.append('\n');
      line("", title);
      lines.forEach(each -> line(INDENT, each));
    }
  }

  private void line(String indent, String what) {
    text.append(indent).append(Markdown.oneLine(what)).append('\n');
  }
}
