using System.CommandLine;

namespace Newsprint.Tool.Commands;

/// <summary><c>newsprint figures FILE…</c></summary>
static class FiguresCommand
{
    public static Command Create()
    {
        var options = new PageOptions("jsonl", "csv");
        var command = new Command("figures", "Prints one row for each figure that the pages state.");
        options.AddTo(command);
        command.SetAction(call => options.Print(call, page =>
        {
            foreach (var note in Figures.Notes(page)) Voice.Say(note);
            return Table.FiguresOf(page);
        }));
        return command;
    }
}
