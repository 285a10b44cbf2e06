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
        var own = new Option<string?>("--units") { Description = "A table of units of your own, read beside the built-in one: word, unit, code, measure, tab-separated." };
        command.Options.Add(own);
        command.SetAction(call =>
        {
            var units = call.GetValue(own) is { } path ? Units.Load(path) : null;
            return options.Print(call, page =>
            {
                if (units is not null) return Table.Of(Figures.Of(page, units));
                foreach (var note in Figures.Notes(page)) Console.Error.WriteLine(Terminal.Plain(note.ToString()));
                return Table.FiguresOf(page);
            });
        });
        return command;
    }
}
