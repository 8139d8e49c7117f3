// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";

import {EntryPaused} from "./Errors.sol";
import {IEntryPause} from "./interfaces/IEntryPause.sol";

/// @title  EntryPause
/// @notice Base of contracts whose entries a guardian may pause.
/// @dev    A contract numbers its entry flows from 0 and puts `whenEntryOpen(FLOW)` on what enters, never on
///         an exit.
abstract contract EntryPause is IEntryPause, AccessManaged {
    /// @dev Bit `flow` is set while that entry is paused. Bits beyond the flows are the contract's own to use.
    uint256 internal _pausedFlows;

    modifier whenEntryOpen(uint8 flow) {
        _requireEntryOpen(flow);
        _;
    }

    /// @inheritdoc IEntryPause
    function isEntryPaused(uint8 flow) public view returns (bool) {
        return _pausedFlows >> flow & 1 == 1;
    }

    /// @inheritdoc IEntryPause
    function pauseEntry(uint8 flow) external restricted {
        _requireFlow(flow);
        _pausedFlows |= 1 << flow;
        emit EntryPauseSet(flow, true);
    }

    /// @inheritdoc IEntryPause
    function unpauseEntry(uint8 flow) external restricted {
        _requireFlow(flow);
        _pausedFlows &= ~(1 << flow);
        emit EntryPauseSet(flow, false);
    }

    /// @dev How many entry flows the contract has.
    function _entryFlowCount() internal pure virtual returns (uint8);

    function _requireEntryOpen(uint8 flow) internal view {
        if (isEntryPaused(flow)) revert EntryPaused();
    }

    function _requireFlow(uint8 flow) private pure {
        uint8 count = _entryFlowCount();
        if (flow >= count) revert UnknownEntryFlow(flow, count);
    }
}
