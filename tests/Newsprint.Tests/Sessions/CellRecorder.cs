using Newsprint.Tool.Sessions;

namespace Newsprint.Tests;

/// <summary>Keeps what cells put out, a line each.</summary>
sealed class CellRecorder : ICellOutput
{
    public List<string> Seen { get; } = [];

    public void Write(string stream, string text) => Seen.Add($"{stream}: {text}");

    public void Display(IReadOnlyDictionary<string, string> data, int display, bool update) =>
        Seen.Add($"{(update ? "update" : "display")}: {Data(data)}");

    public void Clear(bool wait) => Seen.Add($"clear: {wait}");

    public void Result(IReadOnlyDictionary<string, string> data) => Seen.Add($"result: {Data(data)}");

    static string Data(IReadOnlyDictionary<string, string> data) =>
        string.Join("; ", data.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key} {pair.Value}"));
}
