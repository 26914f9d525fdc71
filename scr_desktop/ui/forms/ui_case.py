# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'case.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QListWidgetItem, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QSplitter, QVBoxLayout,
    QWidget)

from scr_desktop.ui.room.button_row import ButtonRow
from scr_desktop.ui.room.part_stack import PartStack
from scr_desktop.ui.room.scroll import Scroll
from scr_desktop.ui.drawn.pathway_view import PathwayView
from scr_desktop.ui.tables.row_list import RowList
from scr_desktop.ui.tables.table_view import TableView

class Ui_CasePage(object):
    def setupUi(self, CasePage):
        if not CasePage.objectName():
            CasePage.setObjectName(u"CasePage")
        self.page = QVBoxLayout(CasePage)
        self.page.setSpacing(12)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.head = QVBoxLayout()
        self.head.setSpacing(4)
        self.head.setObjectName(u"head")
        self.title = QLabel(CasePage)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"title")

        self.head.addWidget(self.title)

        self.stage_line = QHBoxLayout()
        self.stage_line.setSpacing(8)
        self.stage_line.setObjectName(u"stage_line")
        self.stage_sign = QLabel(CasePage)
        self.stage_sign.setObjectName(u"stage_sign")

        self.stage_line.addWidget(self.stage_sign)

        self.stage = QLabel(CasePage)
        self.stage.setObjectName(u"stage")
        self.stage.setTextFormat(Qt.TextFormat.PlainText)
        self.stage.setWordWrap(True)

        self.stage_line.addWidget(self.stage)

        self.stage_line.setStretch(1, 1)

        self.head.addLayout(self.stage_line)

        self.next_line = QHBoxLayout()
        self.next_line.setSpacing(8)
        self.next_line.setObjectName(u"next_line")
        self.next_sign = QLabel(CasePage)
        self.next_sign.setObjectName(u"next_sign")

        self.next_line.addWidget(self.next_sign)

        self.next_deadline = QLabel(CasePage)
        self.next_deadline.setObjectName(u"next_deadline")
        self.next_deadline.setTextFormat(Qt.TextFormat.PlainText)
        self.next_deadline.setWordWrap(True)

        self.next_line.addWidget(self.next_deadline)

        self.go_to_next = QPushButton(CasePage)
        self.go_to_next.setObjectName(u"go_to_next")
        self.go_to_next.setProperty(u"role", u"link")

        self.next_line.addWidget(self.go_to_next)

        self.next_line.setStretch(1, 1)

        self.head.addLayout(self.next_line)

        self.arrangements = QLabel(CasePage)
        self.arrangements.setObjectName(u"arrangements")
        self.arrangements.setTextFormat(Qt.TextFormat.PlainText)
        self.arrangements.setWordWrap(True)
        self.arrangements.setProperty(u"role", u"muted")

        self.head.addWidget(self.arrangements)


        self.page.addLayout(self.head)

        self.actions = QHBoxLayout()
        self.actions.setObjectName(u"actions")
        self.record = QPushButton(CasePage)
        self.record.setObjectName(u"record")

        self.actions.addWidget(self.record)

        self.documents = QPushButton(CasePage)
        self.documents.setObjectName(u"documents")

        self.actions.addWidget(self.documents)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.actions.addItem(self.spacer_1)

        self.close_case = QPushButton(CasePage)
        self.close_case.setObjectName(u"close_case")

        self.actions.addWidget(self.close_case)

        self.reopen = QPushButton(CasePage)
        self.reopen.setObjectName(u"reopen")

        self.actions.addWidget(self.reopen)


        self.page.addLayout(self.actions)

        self.body = QHBoxLayout()
        self.body.setSpacing(14)
        self.body.setObjectName(u"body")
        self.sections = RowList(CasePage)
        self.sections.setObjectName(u"sections")
        self.sections.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sections.setProperty(u"role", u"sections")

        self.body.addWidget(self.sections)

        self.parts_scroll = Scroll(CasePage)
        self.parts_scroll.setObjectName(u"parts_scroll")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.parts_scroll.sizePolicy().hasHeightForWidth())
        self.parts_scroll.setSizePolicy(sizePolicy)
        self.parts_scroll.setWidgetResizable(True)
        self.parts = PartStack()
        self.parts.setObjectName(u"parts")
        sizePolicy.setHeightForWidth(self.parts.sizePolicy().hasHeightForWidth())
        self.parts.setSizePolicy(sizePolicy)
        self.summary_tab = QWidget()
        self.summary_tab.setObjectName(u"summary_tab")
        self.summary_tab_layout = QVBoxLayout(self.summary_tab)
        self.summary_tab_layout.setSpacing(8)
        self.summary_tab_layout.setObjectName(u"summary_tab_layout")
        self.summary_tab_layout.setContentsMargins(0, 0, 0, 0)
        self.summary = Scroll(self.summary_tab)
        self.summary.setObjectName(u"summary")
        self.summary.setWidgetResizable(True)
        self.summary_body = QWidget()
        self.summary_body.setObjectName(u"summary_body")
        self.summary_layout = QVBoxLayout(self.summary_body)
        self.summary_layout.setSpacing(12)
        self.summary_layout.setObjectName(u"summary_layout")
        self.summary_layout.setContentsMargins(14, 14, 14, 14)
        self.summary.setWidget(self.summary_body)

        self.summary_tab_layout.addWidget(self.summary)

        self.parts.addWidget(self.summary_tab)
        self.pathway_tab = QWidget()
        self.pathway_tab.setObjectName(u"pathway_tab")
        self.pathway_tab_layout = QVBoxLayout(self.pathway_tab)
        self.pathway_tab_layout.setSpacing(0)
        self.pathway_tab_layout.setObjectName(u"pathway_tab_layout")
        self.pathway_tab_layout.setContentsMargins(0, 8, 0, 0)
        self.pathway_actions = QHBoxLayout()
        self.pathway_actions.setSpacing(12)
        self.pathway_actions.setObjectName(u"pathway_actions")
        self.pathway_actions.setContentsMargins(14, -1, 14, -1)
        self.pathway_about = QLabel(self.pathway_tab)
        self.pathway_about.setObjectName(u"pathway_about")
        self.pathway_about.setTextFormat(Qt.TextFormat.PlainText)
        self.pathway_about.setWordWrap(True)
        self.pathway_about.setProperty(u"role", u"muted")

        self.pathway_actions.addWidget(self.pathway_about)

        self.print_pathway = QPushButton(self.pathway_tab)
        self.print_pathway.setObjectName(u"print_pathway")

        self.pathway_actions.addWidget(self.print_pathway)

        self.pathway_actions.setStretch(0, 1)

        self.pathway_tab_layout.addLayout(self.pathway_actions)

        self.pathway = Scroll(self.pathway_tab)
        self.pathway.setObjectName(u"pathway")
        self.pathway.setWidgetResizable(True)
        self.pathway_view = PathwayView()
        self.pathway_view.setObjectName(u"pathway_view")
        self.pathway.setWidget(self.pathway_view)

        self.pathway_tab_layout.addWidget(self.pathway)

        self.parts.addWidget(self.pathway_tab)
        self.criteria_tab = QWidget()
        self.criteria_tab.setObjectName(u"criteria_tab")
        self.criteria_tab_layout = QVBoxLayout(self.criteria_tab)
        self.criteria_tab_layout.setSpacing(8)
        self.criteria_tab_layout.setObjectName(u"criteria_tab_layout")
        self.criteria_tab_layout.setContentsMargins(0, 0, 0, 0)
        self.criteria = Scroll(self.criteria_tab)
        self.criteria.setObjectName(u"criteria")
        self.criteria.setWidgetResizable(True)
        self.criteria_body = QWidget()
        self.criteria_body.setObjectName(u"criteria_body")
        self.criteria_layout = QVBoxLayout(self.criteria_body)
        self.criteria_layout.setSpacing(12)
        self.criteria_layout.setObjectName(u"criteria_layout")
        self.criteria_layout.setContentsMargins(14, 14, 14, 14)
        self.criteria.setWidget(self.criteria_body)

        self.criteria_tab_layout.addWidget(self.criteria)

        self.parts.addWidget(self.criteria_tab)
        self.deadlines_tab = QWidget()
        self.deadlines_tab.setObjectName(u"deadlines_tab")
        self.deadlines_tab_layout = QVBoxLayout(self.deadlines_tab)
        self.deadlines_tab_layout.setSpacing(8)
        self.deadlines_tab_layout.setObjectName(u"deadlines_tab_layout")
        self.deadlines_tab_layout.setContentsMargins(8, 8, 8, 8)
        self.deadlines_halves = QSplitter(self.deadlines_tab)
        self.deadlines_halves.setObjectName(u"deadlines_halves")
        self.deadlines_halves.setOrientation(Qt.Orientation.Vertical)
        self.deadlines_halves.setChildrenCollapsible(False)
        self.deadlines = TableView(self.deadlines_halves)
        self.deadlines.setObjectName(u"deadlines")
        self.deadlines_halves.addWidget(self.deadlines)
        self.argument_card = QFrame(self.deadlines_halves)
        self.argument_card.setObjectName(u"argument_card")
        self.argument_card.setFrameShape(QFrame.Shape.StyledPanel)
        self.argument_card.setProperty(u"role", u"card")
        self.argument_layout = QVBoxLayout(self.argument_card)
        self.argument_layout.setObjectName(u"argument_layout")
        self.argument_layout.setContentsMargins(12, 12, 12, 12)
        self.deadlines_actions = QHBoxLayout()
        self.deadlines_actions.setObjectName(u"deadlines_actions")
        self.argument_label = QLabel(self.argument_card)
        self.argument_label.setObjectName(u"argument_label")
        self.argument_label.setProperty(u"role", u"heading")

        self.deadlines_actions.addWidget(self.argument_label)

        self.more_time = QPushButton(self.argument_card)
        self.more_time.setObjectName(u"more_time")
        self.more_time.setEnabled(False)

        self.deadlines_actions.addWidget(self.more_time)

        self.what_if = QPushButton(self.argument_card)
        self.what_if.setObjectName(u"what_if")

        self.deadlines_actions.addWidget(self.what_if)

        self.deadlines_actions.setStretch(0, 1)

        self.argument_layout.addLayout(self.deadlines_actions)

        self.argument = QPlainTextEdit(self.argument_card)
        self.argument.setObjectName(u"argument")
        self.argument.setReadOnly(True)
        self.argument.setTabChangesFocus(True)
        self.argument.setFrameShape(QFrame.Shape.NoFrame)

        self.argument_layout.addWidget(self.argument)

        self.deadlines_halves.addWidget(self.argument_card)

        self.deadlines_tab_layout.addWidget(self.deadlines_halves)

        self.parts.addWidget(self.deadlines_tab)
        self.holds_tab = QWidget()
        self.holds_tab.setObjectName(u"holds_tab")
        self.holds_tab_layout = QVBoxLayout(self.holds_tab)
        self.holds_tab_layout.setSpacing(8)
        self.holds_tab_layout.setObjectName(u"holds_tab_layout")
        self.holds_tab_layout.setContentsMargins(8, 8, 8, 8)
        self.holds_about = QLabel(self.holds_tab)
        self.holds_about.setObjectName(u"holds_about")
        self.holds_about.setTextFormat(Qt.TextFormat.PlainText)
        self.holds_about.setWordWrap(True)
        self.holds_about.setProperty(u"role", u"muted")

        self.holds_tab_layout.addWidget(self.holds_about)

        self.holds_actions = ButtonRow(self.holds_tab)
        self.holds_actions.setObjectName(u"holds_actions")
        self.record_hold = QPushButton(self.holds_actions)
        self.record_hold.setObjectName(u"record_hold")
        self.look_again = QPushButton(self.holds_actions)
        self.look_again.setObjectName(u"look_again")
        self.look_again.setEnabled(False)
        self.end_hold = QPushButton(self.holds_actions)
        self.end_hold.setObjectName(u"end_hold")
        self.end_hold.setEnabled(False)
        self.put_hold_right = QPushButton(self.holds_actions)
        self.put_hold_right.setObjectName(u"put_hold_right")
        self.put_hold_right.setAutoDefault(False)
        self.put_hold_right.setEnabled(False)

        self.holds_tab_layout.addWidget(self.holds_actions)

        self.holds = TableView(self.holds_tab)
        self.holds.setObjectName(u"holds")

        self.holds_tab_layout.addWidget(self.holds)

        self.no_holds = QLabel(self.holds_tab)
        self.no_holds.setObjectName(u"no_holds")
        self.no_holds.setTextFormat(Qt.TextFormat.PlainText)
        self.no_holds.setWordWrap(True)

        self.holds_tab_layout.addWidget(self.no_holds)

        self.hold_detail = QLabel(self.holds_tab)
        self.hold_detail.setObjectName(u"hold_detail")
        self.hold_detail.setTextFormat(Qt.TextFormat.PlainText)
        self.hold_detail.setWordWrap(True)

        self.holds_tab_layout.addWidget(self.hold_detail)

        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.holds_tab_layout.addItem(self.spacer_4)

        self.holds_tab_layout.setStretch(2, 1)
        self.parts.addWidget(self.holds_tab)
        self.told_tab = QWidget()
        self.told_tab.setObjectName(u"told_tab")
        self.told_tab_layout = QVBoxLayout(self.told_tab)
        self.told_tab_layout.setSpacing(8)
        self.told_tab_layout.setObjectName(u"told_tab_layout")
        self.told_tab_layout.setContentsMargins(8, 8, 8, 8)
        self.told = TableView(self.told_tab)
        self.told.setObjectName(u"told")

        self.told_tab_layout.addWidget(self.told)

        self.nobody = QLabel(self.told_tab)
        self.nobody.setObjectName(u"nobody")
        self.nobody.setTextFormat(Qt.TextFormat.PlainText)
        self.nobody.setWordWrap(True)
        self.nobody.setProperty(u"role", u"muted")

        self.told_tab_layout.addWidget(self.nobody)

        self.told_actions = QHBoxLayout()
        self.told_actions.setSpacing(12)
        self.told_actions.setObjectName(u"told_actions")
        self.told_detail = QLabel(self.told_tab)
        self.told_detail.setObjectName(u"told_detail")
        self.told_detail.setTextFormat(Qt.TextFormat.PlainText)
        self.told_detail.setWordWrap(True)

        self.told_actions.addWidget(self.told_detail)

        self.national_form = QPushButton(self.told_tab)
        self.national_form.setObjectName(u"national_form")

        self.told_actions.addWidget(self.national_form)

        self.put_telling_right = QPushButton(self.told_tab)
        self.put_telling_right.setObjectName(u"put_telling_right")
        self.put_telling_right.setAutoDefault(False)
        self.put_telling_right.setEnabled(False)

        self.told_actions.addWidget(self.put_telling_right)

        self.record_telling = QPushButton(self.told_tab)
        self.record_telling.setObjectName(u"record_telling")
        self.record_telling.setEnabled(False)

        self.told_actions.addWidget(self.record_telling)

        self.told_actions.setStretch(0, 1)

        self.told_tab_layout.addLayout(self.told_actions)

        self.parts.addWidget(self.told_tab)
        self.processes_tab = QWidget()
        self.processes_tab.setObjectName(u"processes_tab")
        self.processes_tab_layout = QVBoxLayout(self.processes_tab)
        self.processes_tab_layout.setSpacing(8)
        self.processes_tab_layout.setObjectName(u"processes_tab_layout")
        self.processes_tab_layout.setContentsMargins(0, 0, 0, 0)
        self.processes = Scroll(self.processes_tab)
        self.processes.setObjectName(u"processes")
        self.processes.setWidgetResizable(True)
        self.processes_body = QWidget()
        self.processes_body.setObjectName(u"processes_body")
        self.processes_layout = QVBoxLayout(self.processes_body)
        self.processes_layout.setSpacing(12)
        self.processes_layout.setObjectName(u"processes_layout")
        self.processes_layout.setContentsMargins(14, 14, 14, 14)
        self.processes.setWidget(self.processes_body)

        self.processes_tab_layout.addWidget(self.processes)

        self.parts.addWidget(self.processes_tab)
        self.history_tab = QWidget()
        self.history_tab.setObjectName(u"history_tab")
        self.history_tab_layout = QVBoxLayout(self.history_tab)
        self.history_tab_layout.setSpacing(8)
        self.history_tab_layout.setObjectName(u"history_tab_layout")
        self.history_tab_layout.setContentsMargins(8, 8, 8, 8)
        self.history_halves = QSplitter(self.history_tab)
        self.history_halves.setObjectName(u"history_halves")
        self.history_halves.setOrientation(Qt.Orientation.Vertical)
        self.history_halves.setChildrenCollapsible(False)
        self.history = TableView(self.history_halves)
        self.history.setObjectName(u"history")
        self.history_halves.addWidget(self.history)
        self.changes_card = QFrame(self.history_halves)
        self.changes_card.setObjectName(u"changes_card")
        self.changes_card.setFrameShape(QFrame.Shape.StyledPanel)
        self.changes_card.setProperty(u"role", u"card")
        self.changes_layout = QVBoxLayout(self.changes_card)
        self.changes_layout.setObjectName(u"changes_layout")
        self.changes_layout.setContentsMargins(12, 12, 12, 12)
        self.changes_label = QLabel(self.changes_card)
        self.changes_label.setObjectName(u"changes_label")
        self.changes_label.setProperty(u"role", u"heading")

        self.changes_layout.addWidget(self.changes_label)

        self.changes = QPlainTextEdit(self.changes_card)
        self.changes.setObjectName(u"changes")
        self.changes.setReadOnly(True)
        self.changes.setTabChangesFocus(True)
        self.changes.setFrameShape(QFrame.Shape.NoFrame)

        self.changes_layout.addWidget(self.changes)

        self.history_halves.addWidget(self.changes_card)

        self.history_tab_layout.addWidget(self.history_halves)

        self.history_actions = ButtonRow(self.history_tab)
        self.history_actions.setObjectName(u"history_actions")
        self.take_back = QPushButton(self.history_actions)
        self.take_back.setObjectName(u"take_back")
        self.take_back.setAutoDefault(False)
        self.take_back.setEnabled(False)

        self.history_tab_layout.addWidget(self.history_actions)

        self.parts.addWidget(self.history_tab)
        self.parts_scroll.setWidget(self.parts)

        self.body.addWidget(self.parts_scroll)

        self.body.setStretch(1, 1)

        self.page.addLayout(self.body)

#if QT_CONFIG(shortcut)
        self.argument_label.setBuddy(self.argument)
        self.changes_label.setBuddy(self.changes)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.go_to_next, self.record)
        QWidget.setTabOrder(self.record, self.documents)
        QWidget.setTabOrder(self.documents, self.close_case)
        QWidget.setTabOrder(self.close_case, self.reopen)
        QWidget.setTabOrder(self.reopen, self.sections)
        QWidget.setTabOrder(self.sections, self.summary)
        QWidget.setTabOrder(self.summary, self.print_pathway)
        QWidget.setTabOrder(self.print_pathway, self.pathway)
        QWidget.setTabOrder(self.pathway, self.criteria)
        QWidget.setTabOrder(self.criteria, self.deadlines)
        QWidget.setTabOrder(self.deadlines, self.more_time)
        QWidget.setTabOrder(self.more_time, self.what_if)
        QWidget.setTabOrder(self.what_if, self.argument)
        QWidget.setTabOrder(self.argument, self.record_hold)
        QWidget.setTabOrder(self.record_hold, self.look_again)
        QWidget.setTabOrder(self.look_again, self.end_hold)
        QWidget.setTabOrder(self.end_hold, self.put_hold_right)
        QWidget.setTabOrder(self.put_hold_right, self.holds)
        QWidget.setTabOrder(self.holds, self.told)
        QWidget.setTabOrder(self.told, self.national_form)
        QWidget.setTabOrder(self.national_form, self.put_telling_right)
        QWidget.setTabOrder(self.put_telling_right, self.record_telling)
        QWidget.setTabOrder(self.record_telling, self.processes)
        QWidget.setTabOrder(self.processes, self.history)
        QWidget.setTabOrder(self.history, self.changes)
        QWidget.setTabOrder(self.changes, self.take_back)

        self.retranslateUi(CasePage)

        self.parts.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(CasePage)
    # setupUi

    def retranslateUi(self, CasePage):
        CasePage.setWindowTitle(QCoreApplication.translate("CasePage", u"Case", None))
        self.title.setText("")
        self.stage.setText("")
        self.next_deadline.setText("")
        self.go_to_next.setText(QCoreApplication.translate("CasePage", u"Go there", None))
#if QT_CONFIG(tooltip)
        self.go_to_next.setToolTip(QCoreApplication.translate("CasePage", u"Go to where this is done", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.go_to_next.setAccessibleName(QCoreApplication.translate("CasePage", u"Go to where the next deadline is met", None))
#endif // QT_CONFIG(accessibility)
        self.arrangements.setText("")
        self.record.setText(QCoreApplication.translate("CasePage", u"&Record a date\u2026", None))
#if QT_CONFIG(tooltip)
        self.record.setToolTip(QCoreApplication.translate("CasePage", u"Something that happened and is recorded nowhere else: a day that begins or meets a deadline", None))
#endif // QT_CONFIG(tooltip)
        self.documents.setText(QCoreApplication.translate("CasePage", u"&Documents", None))
        self.close_case.setText(QCoreApplication.translate("CasePage", u"Cl&ose the case\u2026", None))
        self.reopen.setText(QCoreApplication.translate("CasePage", u"&Reopen the case\u2026", None))
#if QT_CONFIG(accessibility)
        self.sections.setAccessibleName(QCoreApplication.translate("CasePage", u"Parts of the case", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.summary.setAccessibleName(QCoreApplication.translate("CasePage", u"Summary", None))
#endif // QT_CONFIG(accessibility)
        self.pathway_about.setText(QCoreApplication.translate("CasePage", u"The flow charts of the procedure, rebuilt from its text. Press a step to go where it is done.", None))
        self.print_pathway.setText(QCoreApplication.translate("CasePage", u"Print the pathway\u2026", None))
#if QT_CONFIG(accessibility)
        self.pathway.setAccessibleName(QCoreApplication.translate("CasePage", u"Pathway", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.criteria.setAccessibleName(QCoreApplication.translate("CasePage", u"Criteria", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.deadlines.setAccessibleName(QCoreApplication.translate("CasePage", u"Deadlines", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.deadlines.setAccessibleDescription(QCoreApplication.translate("CasePage", u"The reasoning of the current deadline stands below", None))
#endif // QT_CONFIG(accessibility)
        self.argument_label.setText(QCoreApplication.translate("CasePage", u"How this day was rec&koned", None))
        self.more_time.setText(QCoreApplication.translate("CasePage", u"&More time\u2026", None))
#if QT_CONFIG(tooltip)
        self.more_time.setToolTip(QCoreApplication.translate("CasePage", u"Record that more time was allowed for the deadline selected", None))
#endif // QT_CONFIG(tooltip)
        self.what_if.setText(QCoreApplication.translate("CasePage", u"&What if\u2026", None))
#if QT_CONFIG(tooltip)
        self.what_if.setToolTip(QCoreApplication.translate("CasePage", u"Try a date: see what it would move, and the earliest day to publish", None))
#endif // QT_CONFIG(tooltip)
        self.holds_about.setText(QCoreApplication.translate("CasePage", u"No clock pauses while a case is held up: every deadline goes on.", None))
        self.record_hold.setText(QCoreApplication.translate("CasePage", u"R&ecord a hold\u2026", None))
        self.look_again.setText(QCoreApplication.translate("CasePage", u"Look a&gain\u2026", None))
        self.end_hold.setText(QCoreApplication.translate("CasePage", u"Has e&nded\u2026", None))
        self.put_hold_right.setText(QCoreApplication.translate("CasePage", u"P&ut right\u2026", None))
#if QT_CONFIG(accessibility)
        self.put_hold_right.setAccessibleName(QCoreApplication.translate("CasePage", u"Put right what was recorded here", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.holds.setAccessibleName(QCoreApplication.translate("CasePage", u"What holds the case up", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.holds.setAccessibleDescription(QCoreApplication.translate("CasePage", u"Enter looks at the current hold again", None))
#endif // QT_CONFIG(accessibility)
        self.no_holds.setText(QCoreApplication.translate("CasePage", u"Nothing has held this case up.", None))
        self.hold_detail.setText("")
#if QT_CONFIG(accessibility)
        self.told.setAccessibleName(QCoreApplication.translate("CasePage", u"Who must be told", None))
#endif // QT_CONFIG(accessibility)
        self.nobody.setText(QCoreApplication.translate("CasePage", u"Nobody must be told as the facts stand.", None))
        self.told_detail.setText("")
        self.national_form.setText(QCoreApplication.translate("CasePage", u"Text for the national for&m\u2026", None))
        self.put_telling_right.setText(QCoreApplication.translate("CasePage", u"P&ut right\u2026", None))
#if QT_CONFIG(accessibility)
        self.put_telling_right.setAccessibleName(QCoreApplication.translate("CasePage", u"Put right what was recorded here", None))
#endif // QT_CONFIG(accessibility)
        self.record_telling.setText(QCoreApplication.translate("CasePage", u"Th&ey were told\u2026", None))
#if QT_CONFIG(accessibility)
        self.processes.setAccessibleName(QCoreApplication.translate("CasePage", u"Processes", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.history.setAccessibleName(QCoreApplication.translate("CasePage", u"History", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.history.setAccessibleDescription(QCoreApplication.translate("CasePage", u"What changed stands below", None))
#endif // QT_CONFIG(accessibility)
        self.changes_label.setText(QCoreApplication.translate("CasePage", u"What chan&ged, and why", None))
        self.take_back.setText(QCoreApplication.translate("CasePage", u"Take this back or p&ut it right\u2026", None))
#if QT_CONFIG(accessibility)
        self.take_back.setAccessibleName(QCoreApplication.translate("CasePage", u"Take back or put right what was recorded", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

