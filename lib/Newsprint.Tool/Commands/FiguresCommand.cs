using System.CommandLine;

namespace Newsprint.Tool.Commands;

/// <summary><c>newsprint figures FILE…</c></summary>
static class FiguresCommand
{
    public static Command Create()
    {
        var options = new PageOptions("jsonl");
        var command = new Command("figures", "Prints one row for each figure that the pages state, to standard output.");
        options.AddTo(command);
        command.SetAction(call =>
        {
            using var output = options.Open(call);
            foreach (var page in options.Pages(call)) FigureLines.Write(output, page);
            return Exit.Success;
        });
        return command;
    }
}
