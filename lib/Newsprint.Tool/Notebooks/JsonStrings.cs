using System.Text.Json;
using System.Text.Json.Nodes;

namespace Newsprint.Tool.Notebooks;

/// <summary>Strings of JSON that others wrote: they may hold what is no text, or stand where something else does.</summary>
static class JsonStrings
{
    /// <summary>A name that comes twice in one object is found at once; nodes would fail when they are first asked for a member.</summary>
    public static JsonDocumentOptions Once => new() { AllowDuplicateProperties = false, MaxDepth = 64 };

    /// <summary>Sees that every string can be read; a reader of nodes would find a bad one only when asked for it.</summary>
    /// <param name="json">A whole document.</param>
    /// <param name="depth">How deep it may be nested.</param>
    /// <exception cref="JsonException">The bytes are no JSON, or a string has bytes that are not UTF-8 or half a surrogate pair.</exception>
    public static void Check(ReadOnlySpan<byte> json, int depth)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = depth });
        while (reader.Read())
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName) Check(ref reader, json);
    }

    /// <summary>The text of a node that is a string; empty for anything else.</summary>
    public static string Of(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";

    static void Check(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        try
        {
            _ = reader.GetString();
        }
        catch (InvalidOperationException)
        {
            throw new JsonException("a string that is no text", null, json[..(int)reader.TokenStartIndex].Count((byte)'\n'), null);
        }
    }
}
