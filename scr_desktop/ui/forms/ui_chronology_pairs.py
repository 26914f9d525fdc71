# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'chronology_pairs.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QHeaderView, QLabel,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from scr_desktop.ui.tables.table_view import TableView

class Ui_ChronologyPairs(object):
    def setupUi(self, ChronologyPairs):
        if not ChronologyPairs.objectName():
            ChronologyPairs.setObjectName(u"ChronologyPairs")
        self.page = QVBoxLayout(ChronologyPairs)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(12, 12, 12, 12)
        self.pairs_about = QLabel(ChronologyPairs)
        self.pairs_about.setObjectName(u"pairs_about")
        self.pairs_about.setTextFormat(Qt.TextFormat.PlainText)
        self.pairs_about.setWordWrap(True)
        self.pairs_about.setProperty(u"role", u"muted")

        self.page.addWidget(self.pairs_about)

        self.pairs = TableView(ChronologyPairs)
        self.pairs.setObjectName(u"pairs")

        self.page.addWidget(self.pairs)

        self.side_by_side = QHBoxLayout()
        self.side_by_side.setObjectName(u"side_by_side")
        self.first_told = QPlainTextEdit(ChronologyPairs)
        self.first_told.setObjectName(u"first_told")
        self.first_told.setReadOnly(True)
        self.first_told.setTabChangesFocus(True)

        self.side_by_side.addWidget(self.first_told)

        self.second_told = QPlainTextEdit(ChronologyPairs)
        self.second_told.setObjectName(u"second_told")
        self.second_told.setReadOnly(True)
        self.second_told.setTabChangesFocus(True)

        self.side_by_side.addWidget(self.second_told)


        self.page.addLayout(self.side_by_side)

        self.pair_buttons = QHBoxLayout()
        self.pair_buttons.setObjectName(u"pair_buttons")
        self.same = QPushButton(ChronologyPairs)
        self.same.setObjectName(u"same")
        self.same.setAutoDefault(False)

        self.pair_buttons.addWidget(self.same)

        self.different = QPushButton(ChronologyPairs)
        self.different.setObjectName(u"different")
        self.different.setAutoDefault(False)

        self.pair_buttons.addWidget(self.different)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pair_buttons.addItem(self.spacer_2)


        self.page.addLayout(self.pair_buttons)

        self.page.setStretch(1, 2)
        self.page.setStretch(2, 2)
        QWidget.setTabOrder(self.pairs, self.first_told)
        QWidget.setTabOrder(self.first_told, self.second_told)
        QWidget.setTabOrder(self.second_told, self.same)
        QWidget.setTabOrder(self.same, self.different)

        self.retranslateUi(ChronologyPairs)

        QMetaObject.connectSlotsByName(ChronologyPairs)
    # setupUi

    def retranslateUi(self, ChronologyPairs):
        self.pairs_about.setText(QCoreApplication.translate("ChronologyPairs", u"Entries of different agencies that may tell of the same event: a suggestion from their days and words. Nothing is removed whatever you choose.", None))
#if QT_CONFIG(accessibility)
        self.pairs.setAccessibleName(QCoreApplication.translate("ChronologyPairs", u"Entries that may tell of the same event", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.first_told.setAccessibleName(QCoreApplication.translate("ChronologyPairs", u"The first entry", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.second_told.setAccessibleName(QCoreApplication.translate("ChronologyPairs", u"The second entry", None))
#endif // QT_CONFIG(accessibility)
        self.same.setText(QCoreApplication.translate("ChronologyPairs", u"They tell the sa&me", None))
        self.different.setText(QCoreApplication.translate("ChronologyPairs", u"They are not the same", None))
        pass
    # retranslateUi

