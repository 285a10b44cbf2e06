using System.CommandLine;

namespace Newsprint.Tool.Commands;

/// <summary><c>newsprint completion bash|zsh|fish|pwsh</c></summary>
static class CompletionCommand
{
    static readonly Dictionary<string, string> Scripts = new()
    {
        ["bash"] = """
            # Completion of newsprint in bash; in ~/.bashrc:  source <(newsprint completion bash)
            _newsprint() {
                local word="${COMP_WORDS[COMP_CWORD]}"
                mapfile -t COMPREPLY < <(compgen -W "$(newsprint "[suggest:$COMP_POINT]" "$COMP_LINE" 2> /dev/null)" -- "$word")
            }
            complete -o bashdefault -o default -F _newsprint newsprint
            """,
        ["zsh"] = """
            #compdef newsprint
            # Completion of newsprint in zsh; in ~/.zshrc, after compinit:  source <(newsprint completion zsh)
            _newsprint() {
                local -a words_known
                words_known=("${(@f)$(newsprint "[suggest:$CURSOR]" "$BUFFER" 2> /dev/null)}")
                compadd -a words_known
                _files
            }
            compdef _newsprint newsprint
            """,
        ["fish"] = """
            # Completion of newsprint in fish:  newsprint completion fish > ~/.config/fish/completions/newsprint.fish
            complete -c newsprint -a '(newsprint "[suggest:"(commandline -C)"]" (commandline) 2> /dev/null)'
            """,
        ["pwsh"] = """
            # Completion of newsprint in PowerShell; in $PROFILE:  newsprint completion pwsh | Out-String | Invoke-Expression
            Register-ArgumentCompleter -Native -CommandName newsprint -ScriptBlock {
                param($word, $line, $cursor)
                newsprint "[suggest:$cursor]" "$line" 2> $null | Where-Object { $_ -like "$word*" } | ForEach-Object {
                    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
                }
            }
            """,
    };

    public static Command Create()
    {
        var shell = new Argument<string>("SHELL") { Description = $"The shell: {string.Join(", ", Scripts.Keys)}." };
        shell.TakeOneOf(Scripts.Keys);
        var command = new Command("completion",
            "Prints a script by which a shell completes this command's words; its first lines say where it goes.") { shell };
        command.SetAction(call =>
        {
            Console.WriteLine(Scripts[call.GetValue(shell)!]);
            return Exit.Success;
        });
        return command;
    }
}
