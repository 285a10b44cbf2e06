namespace Newsprint.Tool.Sessions;

/// <summary>A cell that did not run to its end, in the words of a notebook's error output.</summary>
/// <param name="place">The cell or imported file.</param>
/// <param name="line">1-based line in it; 0 when not known.</param>
/// <param name="kind">The error's type.</param>
/// <param name="said">What went wrong.</param>
/// <param name="trace">Where, call by call; null for nothing more than the place.</param>
sealed class CellException(string place, int line, string kind, string said, IReadOnlyList<string>? trace = null) : Exception(said)
{
    public string Place => place;
    public int Line => line;
    public string Kind => kind;
    public IReadOnlyList<string> Trace { get; } = trace ?? [$"{kind}: {said}", $"   at {place}{(line > 0 ? $", line {line}" : "")}"];
}
