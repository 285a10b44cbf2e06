using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace Newsprint.Tests;

/// <summary>The kernel as Jupyter's own client sees it; one kernel answers for all of these.</summary>
public class KernelTests(KernelTests.Conversation conversation) : IClassFixture<KernelTests.Conversation>
{
    static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData("kernel_info", "[\"ok\",\"5.3\",\"C#\",\".cs\"]")]
    [InlineData("language", "[\"13.0\",\"text/x-csharp\",\"csharp\",\"text/x-csharp\"]")]
    [InlineData("kernel_info_control", "\"5.3\"")]
    [InlineData("result", "[\"ok\",1,\"busy execute_input execute_result idle\",[\"六项\"]]")]
    [InlineData("outputs", "[\"busy execute_input stream display_data stream idle\",[\"a\\n\",\"c\\n\"],[\"b\"]]")]
    [InlineData("silent", "[\"ok\",2,\"busy idle\"]")]
    [InlineData("store_history", "[2,[\"42\"]]")]
    [InlineData("user_expressions", "[\"82\",\"error\",\"CS0103\"]")]
    [InlineData("error", "[\"error\",\"System.DivideByZeroException\",\"   at cell [3], line 2\",\"busy execute_input error idle\"]")]
    [InlineData("stdin", "[\"error\",\"System.NotSupportedException\",\"found a cell that reads standard input\"]")]
    [InlineData("counts", "[0,0,0,1,2,3]")]
    [InlineData("numbers", "[{\"text/plain\":\"12.5\"}]")]
    [InlineData("always_text", "[[\"text/html\",\"text/plain\"]]")]
    [InlineData("update", "[\"display_data\",\"update_display_data\",true,\"b\"]")]
    [InlineData("silent_error", "[\"error\",\"ok\"]")]
    [InlineData("stop_on_error", "[\"error\",\"aborted\",\"aborted\"]")]
    [InlineData("go_on", "[\"error\",\"ok\"]")]
    [InlineData("is_complete", "[\"complete\",\"complete\",\"incomplete\",\"incomplete\",\"invalid\",\"complete\"]")]
    [InlineData("complete", "[[\"Length\"],15,19]")]
    [InlineData("complete_session", "[\"kept\"]")]
    [InlineData("inspect", "[\"void Console.WriteLine(int value)\",false]")]
    [InlineData("indent", "\"    \"")]
    [InlineData("inspect_more", "true")]
    [InlineData("other_thread", "[\"ok\",[\"a thread of a cell ended: System.Exception: 没有\\n\"]]")]
    [InlineData("unknown", "[\"busy idle\",[\"41\"]]")]
    [InlineData("connect", "[true,true,true,true,true]")]
    [InlineData("comm_open", "[[\"comm_close\",\"c1\"]]")]
    [InlineData("debug", "false")]
    [InlineData("control_while_busy", "\"ok\"")]
    [InlineData("alive_while_busy", "true")]
    [InlineData("interrupt_anything", "8")]
    [InlineData("sigint", "[\"Newsprint.Interrupted\",[\"41\"]]")]
    [InlineData("two_clients", "[[\"ok\",\"ok\"],[[[\"of 0\"],[\"of 1\"]],[[\"of 0\"],[\"of 1\"]]]]")]
    [InlineData("history", "\"\\\"1\\\"\"")]
    [InlineData("comm_info", "{}")]
    [InlineData("interrupt", "[\"Newsprint.Interrupted\",\"aborted\"]")]
    [InlineData("after_interrupt", "[\"41\"]")]
    [InlineData("dropped", "[0,[\"41\"]]")]
    [InlineData("signed", "true")]
    [InlineData("oversized", "[0,[\"41\"]]")]
    [InlineData("odd_expressions", "[\"ok\",[\"41\"]]")]
    [InlineData("client_gone", "[\"41\"]")]
    [InlineData("flood", "true")]
    [InlineData("shutdown_reply", "[{\"status\":\"ok\",\"restart\":true},[{\"status\":\"ok\",\"restart\":true}]]")]
    [InlineData("restarted", "[\"CS0103\",1]")]
    [InlineData("unsigned", "[\"a\"]")]
    [InlineData("form", "[]")]
    [InlineData("shutdown", "false")]
    public void TheClientLearns(string name, string expected) => Assert.Equal(expected, conversation.Learnt(name).ToJsonString(Plain));

    [Fact]
    public void ManyCellsDoNotGrowIt() => Assert.InRange((int)conversation.Learnt("memory"), -1000, 40);

    [Fact]
    public void JupytersOwnSuitePasses()
    {
        Jupyter.PythonOrSkip("jupyter_kernel_test", "python3-jupyter-kernel-test");
        using var folder = new TemporaryFolder();
        var (exit, _, error) = Jupyter.Run(folder, Repository.PathOf("tests", "Newsprint.Tests", "Kernel", "kernel_test.py"));
        Assert.True(exit == 0, error);
    }

    /// <summary>What <c>conversation.py</c> learns.</summary>
    public sealed class Conversation
    {
        readonly Lazy<(Dictionary<string, JsonNode> Learnt, string Error)> _said = new(Talk);

        public JsonNode Learnt(string name)
        {
            Jupyter.PythonOrSkip();
            return _said.Value.Learnt.GetValueOrDefault(name)
                ?? throw new InvalidOperationException($"nothing learnt of {name}; {_said.Value.Error}");
        }

        static (Dictionary<string, JsonNode>, string) Talk()
        {
            using var folder = new TemporaryFolder();
            var (_, output, error) = Jupyter.Run(folder, Repository.PathOf("tests", "Newsprint.Tests", "Kernel", "conversation.py"));
            return (output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!)
                .ToDictionary(said => (string)said["name"]!, said => said["value"]!), error);
        }
    }
}
