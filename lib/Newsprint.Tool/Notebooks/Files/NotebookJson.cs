using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Newsprint.Tool.Notebooks;

/// <summary>JSON as notebooks hold it: keys sorted, one value a line, Chinese as it is.</summary>
/// <param name="unit">What one level is indented by; null to write everything on one line.</param>
/// <param name="newLine">The file's line end.</param>
sealed class NotebookJson(string? unit, string newLine)
{
    readonly StringBuilder _text = new();

    /// <summary>A value as text, to stand where its property does.</summary>
    /// <param name="value">The value.</param>
    /// <param name="level">How deep its property is indented.</param>
    public string Write(JsonNode? value, int level)
    {
        _text.Clear();
        Value(value, level);
        return _text.ToString();
    }

    void Value(JsonNode? node, int level)
    {
        if (node is JsonObject members) Object(members, level);
        else if (node is JsonArray items) Array(items, level);
        else if (node is JsonValue value && value.GetValueKind() == JsonValueKind.String) String(value.GetValue<string>());
        else _text.Append(node?.ToJsonString() ?? "null");
    }

    void Object(JsonObject members, int level)
    {
        var first = true;
        _text.Append('{');
        foreach (var (name, value) in members.OrderBy(member => member.Key, StringComparer.Ordinal))
        {
            Item(ref first, level + 1);
            String(name);
            _text.Append(unit is null ? ":" : ": ");
            Value(value, level + 1);
        }
        Close('}', first, level);
    }

    void Array(JsonArray items, int level)
    {
        var first = true;
        _text.Append('[');
        foreach (var item in items)
        {
            Item(ref first, level + 1);
            Value(item, level + 1);
        }
        Close(']', first, level);
    }

    void Item(ref bool first, int level)
    {
        if (!first) _text.Append(',');
        first = false;
        Break(level);
    }

    void Close(char bracket, bool empty, int level)
    {
        if (!empty) Break(level);
        _text.Append(bracket);
    }

    void Break(int level)
    {
        if (unit is null) return;
        _text.Append(newLine);
        for (var i = 0; i < level; i++) _text.Append(unit);
    }

    void String(string text)
    {
        _text.Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var pair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (pair) _text.Append(text[i]).Append(text[++i]);
            else Character(text[i]);
        }
        _text.Append('"');
    }

    void Character(char c) => _ = c switch
    {
        '"' => _text.Append("\\\""),
        '\\' => _text.Append("\\\\"),
        '\n' => _text.Append("\\n"),
        '\r' => _text.Append("\\r"),
        '\t' => _text.Append("\\t"),
        '\b' => _text.Append("\\b"),
        '\f' => _text.Append("\\f"),
        < ' ' => Escape(c),
        _ when char.IsSurrogate(c) => Escape(c),
        _ => _text.Append(c),
    };

    StringBuilder Escape(char c) => _text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
}
