using System.CommandLine;

namespace Newsprint.Tool.Commands;

/// <summary><c>newsprint articles FILE…</c></summary>
static class ArticlesCommand
{
    public static Command Create()
    {
        var options = new PageOptions("jsonl");
        var command = new Command("articles", "Prints one row for each article of the pages, its paragraphs put back together.");
        var explain = new Option<bool>("--explain")
        {
            Description =
            "Say on standard error, for each join and each displaced passage, why it was placed there."
        };
        options.AddTo(command);
        command.Options.Add(explain);
        command.SetAction(call =>
        {
            using var output = options.Open(call);
            foreach (var page in options.Pages(call))
            {
                ArticleLines.Write(page, output);
                if (call.GetValue(explain)) Explain(page);
            }
            return options.End;
        });
        return command;
    }

    static void Explain(Page page)
    {
        foreach (var article in page.Articles)
            foreach (var joint in article.Joints)
            {
                var (line, after) = (page.Source.LineOf(joint.Right.Start), page.Source.LineOf(joint.Left.Start));
                Console.Error.WriteLine(Terminal.Line(FormattableString.Invariant(
                    $"{page.Source.Name}:{line}: article {article.Number}, after line {after}: {joint.Kind}, {joint.Score:+0.0;-0.0;0}: {joint.Why}")));
            }
    }
}
