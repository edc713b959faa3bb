package io.koinon.projection;

import com.google.common.base.Joiner;
import io.koinon.internal.Markdown;
import java.util.List;

/** Shows a projection as Markdown. */
final class ProjectionMarkdown {
  private final ProjectionStory story;
  private final StringBuilder text = new StringBuilder();

  ProjectionMarkdown(Projection projection) {
    this.story = new ProjectionStory(projection);
  }

  String text() {
    text.append("# ").append(Markdown.text(story.title())).append("\n\n");
    items(story.summary());
    for (ProjectionStory.Chapter chapter : story.chapters()) {
      title(chapter.title());
      text.append(Markdown.text(chapter.about())).append(".\n");
      append(chapter);
    }
    append("Milestones left open", story.openMilestones());
    append("What is different at the end", story.changes());
    append("What validation finds", story.findings());
    return text.toString();
  }

  private void append(ProjectionStory.Chapter chapter) {
    if (!chapter.lines().isEmpty()) {
      text.append('\n').append(Markdown.head("day", "what happens", "why"));
      for (ProjectionStory.Line line : chapter.lines()) {
        text.append(
            Markdown.row(line.day().toString(), line.what(), Joiner.on("; ").join(line.why())));
      }
    }
  }

  private void append(String title, List<String> lines) {
    if (!lines.isEmpty()) {
      title(title);
      items(lines);
    }
  }

  private void title(String title) {
    text.append("\n## ").append(Markdown.text(title)).append("\n\n");
  }

  private void items(List<String> lines) {
    lines.forEach(line -> text.append("* ").append(Markdown.text(line)).append('\n'));
  }
}
