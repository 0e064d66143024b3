#include "libsearch/text/latex_commands.hpp"

#include <algorithm>
#include <array>

namespace medseg::text {
namespace {

struct Symbol {
  std::string_view name;
  std::string_view printed;
};

// Sorted by name, as are the styles.
constexpr std::array kSymbols{Symbol{"AA", "Å"},
                              Symbol{"AE", "Æ"},
                              Symbol{"Alpha", "Α"},
                              Symbol{"Beta", "Β"},
                              Symbol{"BibTeX", "BibTeX"},
                              Symbol{"Chi", "Χ"},
                              Symbol{"DH", "Ð"},
                              Symbol{"DJ", "Đ"},
                              Symbol{"Delta", "Δ"},
                              Symbol{"Epsilon", "Ε"},
                              Symbol{"Eta", "Η"},
                              Symbol{"Gamma", "Γ"},
                              Symbol{"Im", "ℑ"},
                              Symbol{"Iota", "Ι"},
                              Symbol{"Kappa", "Κ"},
                              Symbol{"L", "Ł"},
                              Symbol{"LaTeX", "LaTeX"},
                              Symbol{"Lambda", "Λ"},
                              Symbol{"Leftarrow", "⇐"},
                              Symbol{"Leftrightarrow", "⇔"},
                              Symbol{"Mu", "Μ"},
                              Symbol{"NG", "Ŋ"},
                              Symbol{"Nu", "Ν"},
                              Symbol{"O", "Ø"},
                              Symbol{"OE", "Œ"},
                              Symbol{"Omega", "Ω"},
                              Symbol{"Omicron", "Ο"},
                              Symbol{"Phi", "Φ"},
                              Symbol{"Pi", "Π"},
                              Symbol{"Pr", "Pr"},
                              Symbol{"Psi", "Ψ"},
                              Symbol{"Re", "ℜ"},
                              Symbol{"Rho", "Ρ"},
                              Symbol{"Rightarrow", "⇒"},
                              Symbol{"Sigma", "Σ"},
                              Symbol{"TH", "Þ"},
                              Symbol{"Tau", "Τ"},
                              Symbol{"TeX", "TeX"},
                              Symbol{"Theta", "Θ"},
                              Symbol{"Upsilon", "Υ"},
                              Symbol{"Vert", "‖"},
                              Symbol{"Xi", "Ξ"},
                              Symbol{"Zeta", "Ζ"},
                              Symbol{"aa", "å"},
                              Symbol{"ae", "æ"},
                              Symbol{"aleph", "ℵ"},
                              Symbol{"alpha", "α"},
                              Symbol{"approx", "≈"},
                              Symbol{"arg", "arg"},
                              Symbol{"argmax", "argmax"},
                              Symbol{"argmin", "argmin"},
                              Symbol{"ast", "*"},
                              Symbol{"beta", "β"},
                              Symbol{"bmod", "mod"},
                              Symbol{"bullet", "•"},
                              Symbol{"cap", "∩"},
                              Symbol{"cdot", "·"},
                              Symbol{"cdots", "⋯"},
                              Symbol{"checkmark", "✓"},
                              Symbol{"chi", "χ"},
                              Symbol{"circ", "∘"},
                              Symbol{"clubsuit", "♣"},
                              Symbol{"cong", "≅"},
                              Symbol{"copyright", "©"},
                              Symbol{"cos", "cos"},
                              Symbol{"cup", "∪"},
                              Symbol{"dagger", "†"},
                              Symbol{"ddagger", "‡"},
                              Symbol{"deg", "deg"},
                              Symbol{"degree", "°"},
                              Symbol{"delta", "δ"},
                              Symbol{"det", "det"},
                              Symbol{"dh", "ð"},
                              Symbol{"diamond", "⋄"},
                              Symbol{"diamondsuit", "♦"},
                              Symbol{"dim", "dim"},
                              Symbol{"div", "÷"},
                              Symbol{"dj", "đ"},
                              Symbol{"dots", "…"},
                              Symbol{"downarrow", "↓"},
                              Symbol{"ell", "ℓ"},
                              Symbol{"emptyset", "∅"},
                              Symbol{"epsilon", "ε"},
                              Symbol{"equiv", "≡"},
                              Symbol{"eta", "η"},
                              Symbol{"euro", "€"},
                              Symbol{"exists", "∃"},
                              Symbol{"exp", "exp"},
                              Symbol{"flat", "♭"},
                              Symbol{"forall", "∀"},
                              Symbol{"gamma", "γ"},
                              Symbol{"gcd", "gcd"},
                              Symbol{"ge", "≥"},
                              Symbol{"geq", "≥"},
                              Symbol{"gg", "≫"},
                              Symbol{"guillemotleft", "«"},
                              Symbol{"guillemotright", "»"},
                              Symbol{"hbar", "ℏ"},
                              Symbol{"heartsuit", "♥"},
                              Symbol{"i", "ı"},
                              Symbol{"in", "∈"},
                              Symbol{"inf", "inf"},
                              Symbol{"infty", "∞"},
                              Symbol{"int", "∫"},
                              Symbol{"iota", "ι"},
                              Symbol{"j", "ȷ"},
                              Symbol{"kappa", "κ"},
                              Symbol{"ker", "ker"},
                              Symbol{"l", "ł"},
                              Symbol{"lVert", "‖"},
                              Symbol{"lambda", "λ"},
                              Symbol{"langle", "⟨"},
                              Symbol{"lbrace", "{"},
                              Symbol{"ldots", "…"},
                              Symbol{"le", "≤"},
                              Symbol{"leftarrow", "←"},
                              Symbol{"leftrightarrow", "↔"},
                              Symbol{"leq", "≤"},
                              Symbol{"lim", "lim"},
                              Symbol{"linebreak", " "},
                              Symbol{"ll", "≪"},
                              Symbol{"ln", "ln"},
                              Symbol{"log", "log"},
                              Symbol{"longrightarrow", "→"},
                              Symbol{"mapsto", "↦"},
                              Symbol{"max", "max"},
                              Symbol{"mid", "|"},
                              Symbol{"min", "min"},
                              Symbol{"mod", "mod"},
                              Symbol{"mp", "∓"},
                              Symbol{"mu", "μ"},
                              Symbol{"nabla", "∇"},
                              Symbol{"natural", "♮"},
                              Symbol{"ne", "≠"},
                              Symbol{"neq", "≠"},
                              Symbol{"newline", " "},
                              Symbol{"ng", "ŋ"},
                              Symbol{"nu", "ν"},
                              Symbol{"o", "ø"},
                              Symbol{"oe", "œ"},
                              Symbol{"omega", "ω"},
                              Symbol{"omicron", "ο"},
                              Symbol{"oplus", "⊕"},
                              Symbol{"otimes", "⊗"},
                              Symbol{"partial", "∂"},
                              Symbol{"phi", "φ"},
                              Symbol{"pi", "π"},
                              Symbol{"pm", "±"},
                              Symbol{"pounds", "£"},
                              Symbol{"prime", "′"},
                              Symbol{"prod", "∏"},
                              Symbol{"propto", "∝"},
                              Symbol{"psi", "ψ"},
                              Symbol{"qquad", " "},
                              Symbol{"quad", " "},
                              Symbol{"quotedblbase", "„"},
                              Symbol{"rVert", "‖"},
                              Symbol{"rangle", "⟩"},
                              Symbol{"rbrace", "}"},
                              Symbol{"rho", "ρ"},
                              Symbol{"rightarrow", "→"},
                              Symbol{"sharp", "♯"},
                              Symbol{"sigma", "σ"},
                              Symbol{"sim", "~"},
                              Symbol{"simeq", "≃"},
                              Symbol{"sin", "sin"},
                              Symbol{"space", " "},
                              Symbol{"spadesuit", "♠"},
                              Symbol{"sqrt", "√"},
                              Symbol{"square", "□"},
                              Symbol{"ss", "ß"},
                              Symbol{"star", "⋆"},
                              Symbol{"subset", "⊂"},
                              Symbol{"subseteq", "⊆"},
                              Symbol{"sum", "∑"},
                              Symbol{"sup", "sup"},
                              Symbol{"supset", "⊃"},
                              Symbol{"tan", "tan"},
                              Symbol{"tau", "τ"},
                              Symbol{"textasciicircum", "^"},
                              Symbol{"textasciitilde", "~"},
                              Symbol{"textbackslash", "\\"},
                              Symbol{"textbar", "|"},
                              Symbol{"textdegree", "°"},
                              Symbol{"textdollar", "$"},
                              Symbol{"textellipsis", "…"},
                              Symbol{"textemdash", "—"},
                              Symbol{"textendash", "–"},
                              Symbol{"textgreater", ">"},
                              Symbol{"textless", "<"},
                              Symbol{"textquotedblleft", "“"},
                              Symbol{"textquotedblright", "”"},
                              Symbol{"textquoteleft", "‘"},
                              Symbol{"textquoteright", "’"},
                              Symbol{"textquotesingle", "'"},
                              Symbol{"textregistered", "®"},
                              Symbol{"textsterling", "£"},
                              Symbol{"texttrademark", "™"},
                              Symbol{"textunderscore", "_"},
                              Symbol{"th", "þ"},
                              Symbol{"theta", "θ"},
                              Symbol{"times", "×"},
                              Symbol{"to", "→"},
                              Symbol{"triangle", "△"},
                              Symbol{"uparrow", "↑"},
                              Symbol{"upsilon", "υ"},
                              Symbol{"varepsilon", "ε"},
                              Symbol{"varkappa", "κ"},
                              Symbol{"varphi", "φ"},
                              Symbol{"varpi", "π"},
                              Symbol{"varrho", "ρ"},
                              Symbol{"varsigma", "ς"},
                              Symbol{"vartheta", "θ"},
                              Symbol{"vee", "∨"},
                              Symbol{"vert", "|"},
                              Symbol{"wedge", "∧"},
                              Symbol{"xi", "ξ"},
                              Symbol{"zeta", "ζ"}};

constexpr std::array<std::string_view, 93> kStyles{"Bbb",
                                                   "Big",
                                                   "Bigg",
                                                   "Bigl",
                                                   "Bigr",
                                                   "Large",
                                                   "MakeUppercase",
                                                   "acute",
                                                   "bar",
                                                   "bf",
                                                   "bfseries",
                                                   "big",
                                                   "bigg",
                                                   "bigl",
                                                   "bigr",
                                                   "bm",
                                                   "boldsymbol",
                                                   "breve",
                                                   "cal",
                                                   "check",
                                                   "ddot",
                                                   "displaystyle",
                                                   "dot",
                                                   "em",
                                                   "emph",
                                                   "ensuremath",
                                                   "fbox",
                                                   "footnotesize",
                                                   "frak",
                                                   "grave",
                                                   "hat",
                                                   "hbox",
                                                   "it",
                                                   "itshape",
                                                   "large",
                                                   "left",
                                                   "limits",
                                                   "mathbb",
                                                   "mathbf",
                                                   "mathcal",
                                                   "mathfrak",
                                                   "mathit",
                                                   "mathnormal",
                                                   "mathring",
                                                   "mathrm",
                                                   "mathscr",
                                                   "mathsf",
                                                   "mathtt",
                                                   "mbox",
                                                   "noindent",
                                                   "nolimits",
                                                   "normalfont",
                                                   "operatorname",
                                                   "operatornamewithlimits",
                                                   "overbrace",
                                                   "overline",
                                                   "overrightarrow",
                                                   "pmb",
                                                   "protect",
                                                   "right",
                                                   "rm",
                                                   "rmfamily",
                                                   "sc",
                                                   "scr",
                                                   "scriptstyle",
                                                   "scshape",
                                                   "sf",
                                                   "sffamily",
                                                   "sl",
                                                   "small",
                                                   "text",
                                                   "textbf",
                                                   "textit",
                                                   "textmd",
                                                   "textnormal",
                                                   "textrm",
                                                   "textsc",
                                                   "textsf",
                                                   "textsl",
                                                   "textstyle",
                                                   "texttt",
                                                   "textup",
                                                   "tilde",
                                                   "tiny",
                                                   "tt",
                                                   "ttfamily",
                                                   "underbrace",
                                                   "underline",
                                                   "uppercase",
                                                   "vec",
                                                   "widehat",
                                                   "widetilde",
                                                   "xspace"};

constexpr bool by_name(const Symbol& a, const Symbol& b) {
  return a.name < b.name;
}
static_assert(std::is_sorted(kSymbols.begin(), kSymbols.end(), by_name));
static_assert(std::is_sorted(kStyles.begin(), kStyles.end()));

}  // namespace

std::string_view latex_symbol(std::string_view name) {
  const auto* found = std::lower_bound(kSymbols.begin(), kSymbols.end(), Symbol{name, {}}, by_name);
  return found != kSymbols.end() && found->name == name ? found->printed : std::string_view{};
}

char32_t latex_accent(std::string_view name) {
  if (name.size() != 1) return 0;
  switch (name[0]) {
    case '`':
      return 0x0300;
    case '\'':
      return 0x0301;
    case '^':
      return 0x0302;
    case '~':
      return 0x0303;
    case '=':
      return 0x0304;
    case 'u':
      return 0x0306;
    case '.':
      return 0x0307;
    case '"':
      return 0x0308;
    case 'r':
      return 0x030A;
    case 'H':
      return 0x030B;
    case 'v':
      return 0x030C;
    case 'd':
      return 0x0323;
    case 'c':
      return 0x0327;
    case 'k':
      return 0x0328;
    case 'b':
      return 0x0331;
    default:
      return 0;
  }
}

bool is_latex_style(std::string_view name) {
  return std::binary_search(kStyles.begin(), kStyles.end(), name);
}

char32_t superscript(char32_t code) {
  switch (code) {
    case '1':
      return 0x00B9;
    case '2':
      return 0x00B2;
    case '3':
      return 0x00B3;
    case '+':
      return 0x207A;
    case '-':
      return 0x207B;
    case '=':
      return 0x207C;
    case '(':
      return 0x207D;
    case ')':
      return 0x207E;
    case 'n':
      return 0x207F;
    case 0x2218:  // \circ
    case 0x00B0:
      return 0x00B0;
    case 0x2032:
      return 0x2032;  // \prime
    case '*':
      return '*';
    default:
      return code >= '0' && code <= '9' ? 0x2070 + (code - '0') : 0;
  }
}

char32_t subscript(char32_t code) {
  switch (code) {
    case '+':
      return 0x208A;
    case '-':
      return 0x208B;
    case '=':
      return 0x208C;
    case '(':
      return 0x208D;
    case ')':
      return 0x208E;
    default:
      return code >= '0' && code <= '9' ? 0x2080 + (code - '0') : 0;
  }
}

}  // namespace medseg::text
