/// How a token hangs on its head: the relations of Universal Dependencies v2 with the English subtypes that carry
/// meaning here (`nsubj:pass`, `obl:agent`, `acl:relcl` ...).
public enum DependencyRelation: String, CaseIterable, Sendable {
    case acl
    case aclRelcl = "acl:relcl"
    case advcl
    case advclRelcl = "advcl:relcl"
    case advmod
    case amod
    case appos
    case aux
    case auxPass = "aux:pass"
    case `case`
    case cc
    case ccPreconj = "cc:preconj"
    case ccomp
    case compound
    case compoundPrt = "compound:prt"
    case conj
    case cop
    case csubj
    case csubjPass = "csubj:pass"
    case csubjOuter = "csubj:outer"
    case dep
    case det
    case detPredet = "det:predet"
    case discourse
    case dislocated
    case expl
    case fixed
    case flat
    case goeswith
    case iobj
    case list
    case mark
    case nmod
    case nmodDesc = "nmod:desc"
    case nmodPoss = "nmod:poss"
    case nmodUnmarked = "nmod:unmarked"
    case nsubj
    case nsubjPass = "nsubj:pass"
    case nsubjOuter = "nsubj:outer"
    case nummod
    case obj
    case obl
    case oblAgent = "obl:agent"
    case oblUnmarked = "obl:unmarked"
    case orphan
    case parataxis
    case punct
    case reparandum
    case root
    case vocative
    case xcomp

    /// The relation without its subtype.
    public var universal: String { String(rawValue.prefix { $0 != ":" }) }
}
