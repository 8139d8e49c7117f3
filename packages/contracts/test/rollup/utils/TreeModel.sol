// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IRollupTypes} from "../../../src/rollup/interfaces/IRollupTypes.sol";

/// @title  TreeModel
/// @notice The state tree as its definition says it: 44 levels, every node hashed. The oracle of `SparseMerkle`, and the
///         builder of its witnesses.
abstract contract TreeModel {
    uint256 internal constant TREE_DEPTH = 44;

    struct Leafs {
        uint256[] keys;
        bytes32[] words;
    }

    struct Stream {
        uint256[] touched;
        bytes bits;
        uint256 bitCount;
        bytes32[] siblings;
        uint256 siblingCount;
    }

    bytes32[45] private _empty;
    uint256[] private _keys;
    mapping(uint256 key => bytes32 word) private _words;
    mapping(uint256 key => bool isKnown) private _isKnown;

    function _initTree() internal {
        for (uint256 level; level < TREE_DEPTH; ++level) {
            _empty[level + 1] = keccak256(abi.encodePacked(_empty[level], _empty[level]));
        }
    }

    function _clearTree() internal {
        for (uint256 i; i < _keys.length; ++i) {
            delete _words[_keys[i]];
            delete _isKnown[_keys[i]];
        }
        delete _keys;
    }

    function _word(uint256 key) internal view returns (uint256) {
        return uint256(_words[key]);
    }

    function _setWord(uint256 key, bytes32 word) internal {
        _words[key] = word;
        if (_isKnown[key]) return;
        _isKnown[key] = true;
        // Kept ascending.
        _keys.push(key);
        for (uint256 i = _keys.length - 1; i > 0 && _keys[i - 1] > key; --i) {
            (_keys[i], _keys[i - 1]) = (_keys[i - 1], key);
        }
    }

    function _leafs() internal view returns (Leafs memory leafs) {
        uint256 count;
        for (uint256 i; i < _keys.length; ++i) {
            if (_words[_keys[i]] != 0) ++count;
        }
        leafs.keys = new uint256[](count);
        leafs.words = new bytes32[](count);
        count = 0;
        for (uint256 i; i < _keys.length; ++i) {
            bytes32 word = _words[_keys[i]];
            if (word == 0) continue;
            (leafs.keys[count], leafs.words[count]) = (_keys[i], word);
            ++count;
        }
    }

    function _treeRoot() internal view returns (bytes32) {
        Leafs memory leafs = _leafs();
        return _node(leafs, 0, leafs.keys.length, TREE_DEPTH);
    }

    /// @dev The witness of these keys, which must ascend, under the present state.
    function _witnessOf(uint256[] memory touched) internal view returns (IRollupTypes.Witness memory) {
        return _witnessIn(_leafs(), touched);
    }

    /// @dev The witness of these keys in another state.
    function _witnessIn(Leafs memory leafs, uint256[] memory touched)
        internal
        view
        returns (IRollupTypes.Witness memory witness)
    {
        Stream memory stream;
        stream.touched = touched;
        stream.bits = new bytes(touched.length * TREE_DEPTH / 8 + 1);
        stream.siblings = new bytes32[](touched.length * TREE_DEPTH);
        _walk(stream, leafs, [0, touched.length, 0, leafs.keys.length], TREE_DEPTH);

        witness.keys = new uint64[](touched.length);
        witness.words = new bytes32[](touched.length);
        for (uint256 i; i < touched.length; ++i) {
            (witness.keys[i], witness.words[i]) = (uint64(touched[i]), _wordIn(leafs, touched[i]));
        }
        bytes memory bits = stream.bits;
        bytes32[] memory siblings = stream.siblings;
        uint256 byteCount = (stream.bitCount + 7) / 8;
        uint256 siblingCount = stream.siblingCount;
        assembly {
            mstore(bits, byteCount)
            mstore(siblings, siblingCount)
        }
        (witness.bits, witness.siblings) = (bits, siblings);
    }

    function _wordIn(Leafs memory leafs, uint256 key) internal pure returns (bytes32) {
        for (uint256 i; i < leafs.keys.length; ++i) {
            if (leafs.keys[i] == key) return leafs.words[i];
        }
        return 0;
    }

    function _witnessOfOne(uint256 key) internal view returns (IRollupTypes.Witness memory) {
        uint256[] memory keys = new uint256[](1);
        keys[0] = key;
        return _witnessOf(keys);
    }

    /// @dev `range`: touched keys from and to, leaves from and to.
    function _walk(Stream memory stream, Leafs memory leafs, uint256[4] memory range, uint256 level)
        private
        view
    {
        if (range[0] == range[1]) {
            if (range[2] != range[3]) {
                stream.bits[stream.bitCount / 8] |= bytes1(uint8(0x80 >> (stream.bitCount % 8)));
                stream.siblings[stream.siblingCount++] = _node(leafs, range[2], range[3], level);
            }
            ++stream.bitCount;
            return;
        }
        if (level == 0) return;
        uint256 touchedMiddle = _split(stream.touched, range[0], range[1], level);
        uint256 leafMiddle = _split(leafs.keys, range[2], range[3], level);
        _walk(stream, leafs, [range[0], touchedMiddle, range[2], leafMiddle], level - 1);
        _walk(stream, leafs, [touchedMiddle, range[1], leafMiddle, range[3]], level - 1);
    }

    function _node(Leafs memory leafs, uint256 from, uint256 to, uint256 level)
        private
        view
        returns (bytes32)
    {
        if (from == to) return _empty[level];
        if (level == 0) return leafs.words[from];
        uint256 middle = _split(leafs.keys, from, to, level);
        return keccak256(
            abi.encodePacked(_node(leafs, from, middle, level - 1), _node(leafs, middle, to, level - 1))
        );
    }

    /// @dev First of the keys whose bit `level - 1` is set.
    function _split(uint256[] memory keys, uint256 from, uint256 to, uint256 level)
        private
        pure
        returns (uint256)
    {
        while (from < to && keys[from] >> (level - 1) & 1 == 0) ++from;
        return from;
    }
}
