// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {TestToken} from "../../utils/TestToken.sol";

/// @title  WeirdToken
/// @notice A token that answers with false or with nothing, blocks receivers, or calls somebody back.
contract WeirdToken is TestToken {
    enum Answer {
        True,
        False,
        Nothing,
        Short
    }

    error Blocked(address to);

    Answer public answer;
    mapping(address account => bool isBlocked) public isBlocked;
    address private _callTarget;
    bytes private _callData;
    bytes public lastReason;

    constructor(uint8 decimals_) TestToken("Weird", "WRD", decimals_) {}

    function setAnswer(Answer answer_) external {
        answer = answer_;
    }

    function block_(address account, bool isBlocked_) external {
        isBlocked[account] = isBlocked_;
    }

    /// @dev On the next transfers this is called, and its failure noted.
    function callBack(address target, bytes calldata data) external {
        (_callTarget, _callData) = (target, data);
    }

    function transfer(address to, uint256 amount) public override returns (bool) {
        if (isBlocked[to]) revert Blocked(to);
        if (answer == Answer.False) return false;
        super.transfer(to, amount);
        _answer();
        return true;
    }

    function transferFrom(address from, address to, uint256 amount) public override returns (bool) {
        if (answer == Answer.False) return false;
        super.transferFrom(from, to, amount);
        _answer();
        return true;
    }

    function _answer() private {
        if (_callTarget != address(0)) {
            (bool success, bytes memory reason) = _callTarget.call(_callData);
            if (!success) lastReason = reason;
        }
        if (answer == Answer.Nothing) {
            assembly {
                return(0, 0)
            }
        }
        if (answer == Answer.Short) {
            assembly {
                return(0, 7)
            }
        }
    }
}
