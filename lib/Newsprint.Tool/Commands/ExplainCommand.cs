using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Newsprint.Tool.Commands;

/// <summary><c>newsprint explain FILE --at LINE[:COL]</c></summary>
static class ExplainCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "A page, as text." }.TakeFiles();
        var at = new Option<Place?>("--at")
        {
            Description = "A 1-based line, or a line and a 1-based column: 25 or 25:61.",
            HelpName = "LINE[:COL]",
            Required = true,
            CustomParser = ParsePlace,
        };
        var reading = new ReadingOptions();
        var command = new Command("explain",
            "Prints, for the figures of a line or the one at a column, what each pass of the reader saw and why each field got its value.") { file,
            at };
        reading.AddTo(command);
        command.SetAction(call => Explain(call.GetValue(file)!, call.GetValue(at)!, reading.Of(call)));
        return command;
    }

    sealed record Place(int Line, int? Column);

    static int Explain(string file, Place place, ReadOptions options)
    {
        var page = Page.Read(file, options);
        if (place.Line > page.Source.LineCount) throw Nothing(file, place, $"a page of {page.Source.LineCount} lines");
        var line = page.Source.LineSpan(place.Line);
        var span = place.Column is { } column ? new TextSpan(line.Start + column - 1, line.Start + column) : line;
        var explanations = Figures.Explain(page, span);
        if (explanations.Count == 0) throw Nothing(file, place, "no figure there");
        foreach (var explanation in explanations) Print(page, explanation);
        return Exit.Success;
    }

    static void Print(Page page, Explanation explanation)
    {
        var figure = explanation.Figure;
        var column = figure.Span.Start - page.Source.LineSpan(figure.Line).Start + 1;
        Console.WriteLine(Terminal.Plain($"{figure.Line}:{column} {figure.Text} in: {figure.Sentence}"));
        foreach (var step in explanation.Steps) Console.WriteLine(Terminal.Plain($"  {step}"));
    }

    static InputException Nothing(string file, Place place, string found) => new(new Note(
        file, place.Line, found, $"a figure at --at {place.Line}{(place.Column is { } column ? $":{column}" : "")}",
            "list the figures and their lines with newsprint figures"));

    static Place? ParsePlace(ArgumentResult argument)
    {
        var parts = argument.Tokens[0].Value.Split(':');
        if (parts.Length <= 2 && Number(parts[0]) is { } line && (parts.Length == 1 || Number(parts[1]) is not null))
            return new Place(line, parts.Length == 2 ? Number(parts[1]) : null);
        argument.AddError($"--at: found '{argument.Tokens[0].Value}'; expected a 1-based line, or line:column, such as 25 or 25:61");
        return null;
    }

    static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
