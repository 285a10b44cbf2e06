namespace Newsprint.Tool.Sessions;

/// <summary>A piece of a cell: C#, or a line that a session obeys.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The C# code, blank lines before it standing for what comes earlier in the cell; or the file that the line
/// names.</param>
/// <param name="Line">1-based line it begins on.</param>
sealed record CellPart(CellPartKind Kind, string Text, int Line)
{
    /// <summary>A cell's parts, in order. A part of C# keeps its line numbers.</summary>
    /// <exception cref="CellException">A line begins with a command that no session knows.</exception>
    public static IReadOnlyList<CellPart> Split(string code, string name)
    {
        var parts = new List<CellPart>();
        var lines = code.ReplaceLineEndings("\n").Split('\n');
        var from = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (Command(lines[i], name, i + 1) is not { } command) continue;
            AddCode(parts, lines, from, i);
            if (command.Kind != CellPartKind.Code) parts.Add(command);
            from = i + 1;
        }
        AddCode(parts, lines, from, lines.Length);
        return parts;
    }

    static void AddCode(List<CellPart> parts, string[] lines, int from, int to)
    {
        if (lines[from..to].All(string.IsNullOrWhiteSpace)) return;
        parts.Add(new CellPart(CellPartKind.Code, new string('\n', from) + string.Join('\n', lines[from..to]), from + 1));
    }

    static CellPart? Command(string line, string name, int number)
    {
        if (!line.StartsWith('#')) return null;
        var (word, rest) = Halves(line);
        return word switch
        {
            "#!import" or "#load" when rest.Length > 0 => new CellPart(CellPartKind.Import, rest, number),
            "#r" when rest.Contains(':') && rest.StartsWith("nuget", StringComparison.OrdinalIgnoreCase) =>
                throw NoPackages(name, number, rest),
            "#r" when rest.Length > 0 => new CellPart(CellPartKind.Reference, rest, number),
            "#!csharp" or "#!c#" or "#!time" => new CellPart(CellPartKind.Code, "", number),
            "#i" => throw NoPackages(name, number, rest),
            _ when line.StartsWith("#!", StringComparison.Ordinal) || word is "#r" or "#load" => throw Unknown(name, number, line),
            _ => null, // #region, #pragma, #nullable: the compiler's
        };
    }

    static (string Word, string Named) Halves(string line)
    {
        var blank = line.AsSpan().IndexOfAny(' ', '\t');
        return blank < 0 ? (line.Trim(), "") : (line[..blank], line[blank..].Trim().Trim('"'));
    }

    static CellException NoPackages(string name, int line, string found) => new(name, line, "Newsprint.UnknownCommand",
        $"found a package, '{found}'; expected a file; reference packages from a project and '#r' its output");

    static CellException Unknown(string name, int line, string found) => new(name, line, "Newsprint.UnknownCommand",
        $"found '{found.Trim()}'; expected C#, '#!import FILE' or '#r \"FILE\"'; only C# runs here");
}

/// <summary>What a piece of a cell is.</summary>
enum CellPartKind
{
    /// <summary>C#.</summary>
    Code,
    /// <summary><c>#!import FILE</c>: run what the file holds, as if it stood here.</summary>
    Import,
    /// <summary><c>#r "FILE"</c>: an assembly that cells may use from here on.</summary>
    Reference,
}
