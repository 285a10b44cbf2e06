using System.CommandLine;

namespace Newsprint.Tool.Commands;

/// <summary><c>newsprint tables financing|resumption|projects FILE…</c></summary>
static class TablesCommand
{
    public static Command Create() => new("tables", "Prints what pages say of money, of work resumed, or of projects, as one table.")
    {
        Of("financing", "Flows and stocks of money: value, change, growth and the year before, stated or derived.",
            pages => Table.Of(Financing.Of(pages))),
        Of("resumption", "How much of what works again, where and when.", pages => Table.Of(Resumption.Of(pages))),
        Of("projects", "Projects: what was counted or reached.", pages => Table.Of(Projects.Of(pages))),
    };

    static Command Of(string name, string description, Func<IEnumerable<Page>, Table> table)
    {
        var options = new PageOptions("jsonl", "csv");
        var command = new Command(name, description);
        options.AddTo(command);
        command.SetAction(call => options.PrintOne(call, table));
        return command;
    }
}
