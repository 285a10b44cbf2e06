using System.Text.Json.Nodes;

namespace Newsprint.Tool.Notebooks;

/// <summary>What differs between two cells' outputs, in words.</summary>
static class OutputDifference
{
    const int Shown = 60;

    /// <param name="found">What the file holds.</param>
    /// <param name="expected">What the cell puts out now.</param>
    public static IEnumerable<string> Of(JsonArray found, JsonArray expected)
    {
        if (found.Count != expected.Count) yield return $"found {found.Count} outputs; expected {expected.Count}";
        for (var i = 0; i < Math.Min(found.Count, expected.Count); i++)
            foreach (var difference in Between(found[i], expected[i], ""))
                yield return $"output {i + 1}{difference}";
    }

    static IEnumerable<string> Between(JsonNode? found, JsonNode? expected, string at)
    {
        if (JsonNode.DeepEquals(found, expected)) return [];
        if (found is JsonObject a && expected is JsonObject b) return Members(a, b, at);
        if (IsText(found) && IsText(expected)) return Lines(CellOutputs.Joined(found), CellOutputs.Joined(expected), at);
        if (found is JsonArray some && expected is JsonArray others && some.Count == others.Count)
            return some.Zip(others).SelectMany((pair, i) => Between(pair.First, pair.Second, $"{at}[{i}]")).Take(3);
        return [$"{at}: found {Brief(found?.ToJsonString() ?? "null")}; expected {Brief(expected?.ToJsonString() ?? "null")}"];
    }

    static IEnumerable<string> Members(JsonObject found, JsonObject expected, string at)
    {
        foreach (var name in found.Select(one => one.Key).Union(expected.Select(one => one.Key)).Order(StringComparer.Ordinal))
        {
            var path = $"{at}{(at.Length == 0 ? " " : "/")}{name}";
            if (!found.ContainsKey(name)) yield return $"{path}: found none; expected one";
            else if (!expected.ContainsKey(name)) yield return $"{path}: found one; expected none";
            else if (name == ChartOutput.Picture)
            {
                if (!JsonNode.DeepEquals(found[name], expected[name]))
                    yield return $"{path}: found another picture than the chart gives now";
            }
            else
                foreach (var difference in Between(found[name], expected[name], path)) yield return difference;
        }
    }

    static bool IsText(JsonNode? node) => node is JsonArray { Count: > 0 } lines ? lines.All(IsString) : IsString(node);

    static bool IsString(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out _);

    // Text that is the same line by line differs only in how the file holds it, which is no difference.
    static IEnumerable<string> Lines(string found, string expected, string at)
    {
        if (found == expected) yield break;
        var (a, b) = (found.Split('\n'), expected.Split('\n'));
        var line = a.Zip(b).TakeWhile(pair => pair.First == pair.Second).Count();
        yield return $"{at}, line {line + 1}: found {Brief(a.ElementAtOrDefault(line), b.ElementAtOrDefault(line))}; expected {Brief(b.ElementAtOrDefault(line), a.ElementAtOrDefault(line))}";
    }

    // As much of a text as shows where it parts from the other.
    static string Brief(string? text, string? other)
    {
        if (text is null) return "nothing more";
        var same = text.Zip(other ?? "").TakeWhile(pair => pair.First == pair.Second).Count();
        var from = Math.Max(0, same - Shown / 2);
        return Brief((from > 0 ? "…" : "") + text[from..]);
    }

    static string Brief(string text) => $"'{(text.Length <= Shown ? text : text[..Shown] + "…")}'";
}
