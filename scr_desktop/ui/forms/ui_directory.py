# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'directory.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QHBoxLayout, QHeaderView,
    QLabel, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from scr_desktop.ui.fields.choice_entry import ChoiceEntry
from scr_desktop.ui.fields.line_entry import LineEntry
from scr_desktop.ui.room.button_row import (ButtonRow, FilterRow)
from scr_desktop.ui.tables.table_view import TableView

class Ui_DirectoryPage(object):
    def setupUi(self, DirectoryPage):
        if not DirectoryPage.objectName():
            DirectoryPage.setObjectName(u"DirectoryPage")
        self.page = QVBoxLayout(DirectoryPage)
        self.page.setSpacing(12)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.head = QHBoxLayout()
        self.head.setObjectName(u"head")
        self.title = QLabel(DirectoryPage)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"title")

        self.head.addWidget(self.title)

        self.gap_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.gap_1)

        self.take_over = QPushButton(DirectoryPage)
        self.take_over.setObjectName(u"take_over")
        self.take_over.setAutoDefault(False)

        self.head.addWidget(self.take_over)

        self.add_agency = QPushButton(DirectoryPage)
        self.add_agency.setObjectName(u"add_agency")
        self.add_agency.setProperty(u"role", u"primary")

        self.head.addWidget(self.add_agency)


        self.page.addLayout(self.head)

        self.about = QLabel(DirectoryPage)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.page.addWidget(self.about)

        self.search_column = QVBoxLayout()
        self.search_column.setSpacing(3)
        self.search_column.setObjectName(u"search_column")
        self.search_label = QLabel(DirectoryPage)
        self.search_label.setObjectName(u"search_label")

        self.search_column.addWidget(self.search_label)

        self.search = LineEntry(DirectoryPage)
        self.search.setObjectName(u"search")
        self.search.setClearButtonEnabled(True)

        self.search_column.addWidget(self.search)


        self.page.addLayout(self.search_column)

        self.filters = FilterRow(DirectoryPage)
        self.filters.setObjectName(u"filters")
        self.regime_filter = QWidget(self.filters)
        self.regime_filter.setObjectName(u"regime_filter")
        self.regime_column = QVBoxLayout(self.regime_filter)
        self.regime_column.setSpacing(3)
        self.regime_column.setObjectName(u"regime_column")
        self.regime_column.setContentsMargins(0, 0, 0, 0)
        self.regime_label = QLabel(self.regime_filter)
        self.regime_label.setObjectName(u"regime_label")

        self.regime_column.addWidget(self.regime_label)

        self.regime = ChoiceEntry(self.regime_filter)
        self.regime.setObjectName(u"regime")

        self.regime_column.addWidget(self.regime)

        self.ended_filter = QWidget(self.filters)
        self.ended_filter.setObjectName(u"ended_filter")
        self.ended_column = QVBoxLayout(self.ended_filter)
        self.ended_column.setSpacing(3)
        self.ended_column.setObjectName(u"ended_column")
        self.ended_column.setContentsMargins(0, 0, 0, 0)
        self.ended_gap = QLabel(self.ended_filter)
        self.ended_gap.setObjectName(u"ended_gap")
        self.ended_gap.setTextFormat(Qt.TextFormat.PlainText)
        self.ended_gap.setWordWrap(True)

        self.ended_column.addWidget(self.ended_gap)

        self.ended = QCheckBox(self.ended_filter)
        self.ended.setObjectName(u"ended")

        self.ended_column.addWidget(self.ended)


        self.page.addWidget(self.filters)

        self.agencies = TableView(DirectoryPage)
        self.agencies.setObjectName(u"agencies")

        self.page.addWidget(self.agencies)

        self.empty = QLabel(DirectoryPage)
        self.empty.setObjectName(u"empty")
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setWordWrap(True)
        self.empty.setProperty(u"role", u"muted")

        self.page.addWidget(self.empty)

        self.detail = QPlainTextEdit(DirectoryPage)
        self.detail.setObjectName(u"detail")
        self.detail.setReadOnly(True)
        self.detail.setTabChangesFocus(True)

        self.page.addWidget(self.detail)

        self.foot = QHBoxLayout()
        self.foot.setObjectName(u"foot")
        self.count = QLabel(DirectoryPage)
        self.count.setObjectName(u"count")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setWordWrap(True)
        self.count.setProperty(u"role", u"muted")

        self.foot.addWidget(self.count)

        self.gap_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.gap_2)

        self.acts = ButtonRow(DirectoryPage)
        self.acts.setObjectName(u"acts")
        self.end_lead = QPushButton(self.acts)
        self.end_lead.setObjectName(u"end_lead")
        self.end_lead.setAutoDefault(False)
        self.new_lead = QPushButton(self.acts)
        self.new_lead.setObjectName(u"new_lead")
        self.new_lead.setAutoDefault(False)
        self.change_agency = QPushButton(self.acts)
        self.change_agency.setObjectName(u"change_agency")
        self.change_agency.setAutoDefault(False)

        self.foot.addWidget(self.acts)


        self.page.addLayout(self.foot)

        self.page.setStretch(4, 3)
        self.page.setStretch(6, 2)
#if QT_CONFIG(shortcut)
        self.search_label.setBuddy(self.search)
        self.regime_label.setBuddy(self.regime)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.search, self.regime)
        QWidget.setTabOrder(self.regime, self.ended)
        QWidget.setTabOrder(self.ended, self.agencies)
        QWidget.setTabOrder(self.agencies, self.detail)
        QWidget.setTabOrder(self.detail, self.end_lead)
        QWidget.setTabOrder(self.end_lead, self.new_lead)
        QWidget.setTabOrder(self.new_lead, self.change_agency)
        QWidget.setTabOrder(self.change_agency, self.add_agency)
        QWidget.setTabOrder(self.add_agency, self.take_over)

        self.retranslateUi(DirectoryPage)

        QMetaObject.connectSlotsByName(DirectoryPage)
    # setupUi

    def retranslateUi(self, DirectoryPage):
        DirectoryPage.setWindowTitle(QCoreApplication.translate("DirectoryPage", u"Agencies", None))
        self.title.setText(QCoreApplication.translate("DirectoryPage", u"Agencies", None))
        self.take_over.setText(QCoreApplication.translate("DirectoryPage", u"&Import a list\u2026", None))
        self.add_agency.setText(QCoreApplication.translate("DirectoryPage", u"&Add an agency\u2026", None))
        self.about.setText(QCoreApplication.translate("DirectoryPage", u"The agencies this office asks, who leads for each, and what each is under the arrangements. What an agency was before stays in the history.", None))
        self.search_label.setText(QCoreApplication.translate("DirectoryPage", u"&Search", None))
        self.search.setPlaceholderText(QCoreApplication.translate("DirectoryPage", u"Name, lead, area or any word", None))
        self.regime_label.setText(QCoreApplication.translate("DirectoryPage", u"&Roles under", None))
        self.ended_gap.setText("")
        self.ended.setText(QCoreApplication.translate("DirectoryPage", u"Show agencies that have &ended", None))
#if QT_CONFIG(accessibility)
        self.agencies.setAccessibleName(QCoreApplication.translate("DirectoryPage", u"Agencies", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.agencies.setAccessibleDescription(QCoreApplication.translate("DirectoryPage", u"Enter changes the agency", None))
#endif // QT_CONFIG(accessibility)
        self.empty.setText("")
#if QT_CONFIG(accessibility)
        self.detail.setAccessibleName(QCoreApplication.translate("DirectoryPage", u"About the agency chosen", None))
#endif // QT_CONFIG(accessibility)
        self.count.setText("")
        self.end_lead.setText(QCoreApplication.translate("DirectoryPage", u"Lead has &left\u2026", None))
        self.new_lead.setText(QCoreApplication.translate("DirectoryPage", u"&New lead\u2026", None))
        self.change_agency.setText(QCoreApplication.translate("DirectoryPage", u"Chan&ge\u2026", None))
    # retranslateUi

