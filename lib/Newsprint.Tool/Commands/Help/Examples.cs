using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Newsprint.Tool.Commands;

/// <summary>What can be said, shown: a few calls for each command, in its help.</summary>
static class Examples
{
    static readonly Dictionary<string, string[]> All = new()
    {
        ["newsprint"] = ["newsprint figures seeds/page.txt", "newsprint view seeds/page.txt -o page.html",
            "newsprint new-page page.txt --published 2022-12-05 --publisher 重庆日报"],
        ["newsprint figures"] = ["newsprint figures seeds/page.txt --format csv",
            "newsprint figures page.txt --published 2022-12-05 --units units.tsv --areas areas.tsv"],
        ["newsprint articles"] = ["newsprint articles seeds/page.txt", "newsprint articles seeds/page.txt --explain --quiet"],
        ["newsprint tables"] = ["newsprint tables financing seeds/page.txt --format csv"],
        ["newsprint tables financing"] = ["newsprint tables financing seeds/page.txt",
            "newsprint tables financing monday.txt tuesday.txt --format csv --bom"],
        ["newsprint tables resumption"] = ["newsprint tables resumption seeds/page.txt"],
        ["newsprint tables projects"] = ["newsprint tables projects seeds/page.txt --format csv"],
        ["newsprint explain"] = ["newsprint explain seeds/page.txt --at 25", "newsprint explain seeds/page.txt --at 25:61"],
        ["newsprint view"] = ["newsprint view seeds/page.txt -o page.html"],
        ["newsprint new-page"] = ["newsprint new-page page.txt --published 2022-12-05 --publisher 重庆日报",
            "newsprint new-page page.txt --published 2022-12-05 --publisher 重庆日报 --basis 'the folio' --to archive"],
        ["newsprint export"] = ["newsprint export pages/ more.zip --to out", "newsprint export pages/ --to out --format csv --resume",
            "newsprint export pages/ --to -"],
        ["newsprint notebooks"] = ["newsprint notebooks run", "newsprint notebooks check notebooks/01-the-page.ipynb"],
        ["newsprint notebooks run"] = ["newsprint notebooks run", "newsprint notebooks run --filter financing --timeout 60"],
        ["newsprint notebooks check"] = ["newsprint notebooks check", "newsprint notebooks check notebooks/01-the-page.ipynb"],
        ["newsprint notebooks html"] = ["newsprint notebooks html --to pages"],
        ["newsprint kernel"] = ["newsprint kernel install --user"],
        ["newsprint kernel install"] = ["newsprint kernel install --user", "newsprint kernel install --prefix .venv"],
        ["newsprint kernel uninstall"] = ["newsprint kernel uninstall --user"],
        ["newsprint kernel run"] = ["newsprint kernel run --connection-file kernel.json"],
        ["newsprint completion"] = ["newsprint completion bash", "newsprint completion fish"],
    };

    /// <summary>The words that lead to a command: <c>newsprint tables financing</c>.</summary>
    public static string Words(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{Words(parent)} {command.Name}" : "newsprint";

    /// <summary>A few calls of a command; empty when it has none.</summary>
    /// <param name="words">The words that lead to it.</param>
    public static IReadOnlyList<string> Of(string words) => All.GetValueOrDefault(words) ?? [];

    /// <summary>Adds the examples, and what the exit codes mean, to what help says.</summary>
    public static void AddTo(RootCommand root)
    {
        root.Options.Remove(root.Options.OfType<HelpOption>().Single());
        var help = new HelpOption("--help", "-h") { Description = "Say what can be said, with examples." };
        help.Action = new Help((HelpAction)help.Action!);
        root.Options.Add(help);
    }

    sealed class Help(HelpAction plain) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult call)
        {
            plain.Invoke(call);
            if (Of(Words(call.CommandResult.Command)) is { Count: > 0 } examples) Write("Examples", examples);
            Write("Exit codes", $"{Exit.Success}  success", $"{Exit.BadInput}  bad input: a page, a table, a notebook, a cell",
                $"{Exit.BadCall}  a call that could not be understood");
            return Exit.Success;
        }

        static void Write(string title, params IEnumerable<string> lines)
        {
            Console.WriteLine($"{title}:");
            foreach (var line in lines) Console.WriteLine($"  {line}");
            Console.WriteLine();
        }
    }
}
