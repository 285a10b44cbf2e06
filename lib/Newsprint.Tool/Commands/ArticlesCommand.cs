using System.CommandLine;

namespace Newsprint.Tool.Commands;

/// <summary><c>newsprint articles FILE…</c></summary>
static class ArticlesCommand
{
    public static Command Create()
    {
        var options = new PageOptions("jsonl");
        var command = new Command("articles", "Prints one row for each article of the pages, its paragraphs put back together.");
        options.AddTo(command);
        command.SetAction(call =>
        {
            using var output = options.Open(call);
            foreach (var page in options.Pages(call)) ArticleLines.Write(page, output);
            return Exit.Success;
        });
        return command;
    }
}
